package org.investportal.staff;

import org.investportal.catalogue.value.Coded;

/** A page of the handbook, in the order of the handbook. */
public enum HelpTopic implements Coded {
    FIRST_STEPS,
    CORRECT,
    ADD,
    SPREADSHEETS,
    REVIEW,
    UNDO,
    TEXTS,
    ENQUIRIES,
    DOCUMENTS,
    ACCOUNTS;

    /** The list of all pages of the handbook. */
    public static final String PATH = "/staff/help";

    public String path() {
        return PATH + "/" + code();
    }

    /** Returns the address of the page about an entry of the navigation, or of the whole handbook if there is none. */
    static String pathFor(String entry) {
        return switch (entry) {
            case "/staff" -> FIRST_STEPS.path();
            case "/staff/content/figure", "/staff/search" -> CORRECT.path();
            case "/staff/review", "/staff/editions" -> REVIEW.path();
            case "/staff/changes", "/staff/suppressions" -> UNDO.path();
            case "/staff/untranslated", "/staff/flagged", "/staff/outdated" -> TEXTS.path();
            case "/staff/enquiries" -> ENQUIRIES.path();
            case "/staff/documents" -> DOCUMENTS.path();
            case "/staff/accounts", "/staff/settings", "/staff/log", "/staff/account", "/staff/sources" ->
                ACCOUNTS.path();
            default -> PATH;
        };
    }
}
