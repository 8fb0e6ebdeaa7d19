package org.investportal.staff;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Coded;

/** A page of the handbook, in the order of the handbook, with the entries of the navigation whose pages link to it. */
public enum HelpTopic implements Coded {
    FIRST_STEPS("/staff"),
    CORRECT("/staff/content/figure", "/staff/search"),
    ADD,
    REVIEW("/staff/review", "/staff/editions"),
    UNDO("/staff/changes", "/staff/suppressions"),
    TEXTS("/staff/untranslated", "/staff/flagged"),
    ENQUIRIES("/staff/enquiries"),
    DOCUMENTS("/staff/documents"),
    ACCOUNTS("/staff/accounts", "/staff/settings", "/staff/log", "/staff/account", "/staff/sources");

    /** The list of all pages of the handbook. */
    public static final String PATH = "/staff/help";

    private final List<String> entries;

    HelpTopic(String... entries) {
        this.entries = List.of(entries);
    }

    public String path() {
        return PATH + "/" + code();
    }

    /** Returns the address of the page about an entry of the navigation, or of the whole handbook if there is none. */
    static String pathFor(String entry) {
        return Stream.of(values())
                .filter(topic -> topic.entries.contains(entry))
                .findFirst()
                .map(HelpTopic::path)
                .orElse(PATH);
    }
}
