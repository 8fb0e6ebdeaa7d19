package org.investportal.staff;

import org.investportal.catalogue.row.Suppression;
import org.investportal.web.TypedText;
import org.jspecify.annotations.Nullable;

/** Cleans the input of forms for reading. */
public final class FormInput {

    private static final String LONGEST_NUMBER = "\\d{1,9}";
    private static final String LONGEST_ID = "\\d{1,18}";

    private static final int LAST_PAGE = 100_000;

    private FormInput() {}

    /** Returns the text on one line, without surrounding blanks and control characters. */
    public static String line(@Nullable String typed) {
        return TypedText.line(typed);
    }

    /** Returns the text with its line breaks in one form, whatever the browser sent. */
    public static String text(@Nullable String typed) {
        return TypedText.text(typed);
    }

    /** Returns the text, or {@code null} if none was typed. */
    public static @Nullable String textOrNone(@Nullable String typed) {
        String text = text(typed);
        return text.isEmpty() ? null : text;
    }

    /** Returns the input unchanged; blanks may belong to it, as in passwords. */
    public static String exactly(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Returns a whole number that the page itself put there; 0 if it was changed to other text. */
    public static int number(@Nullable String sent) {
        String text = line(sent);
        return text.matches(LONGEST_NUMBER) ? Integer.parseInt(text) : 0;
    }

    /** Returns the number of a page of a list, from 1; the first page if it was changed to other text. */
    public static int page(@Nullable String sent) {
        return Math.min(Math.max(1, number(sent)), LAST_PAGE);
    }

    /** Returns an id that the page itself put there; 0 if it was changed to other text. */
    public static long id(@Nullable String sent) {
        String text = line(sent);
        return text.matches(LONGEST_ID) ? Long.parseLong(text) : 0;
    }

    /** Returns the stored words, or null if they were suppressed and have to be written again. */
    public static @Nullable String unmarked(@Nullable String words) {
        return Suppression.MARK.equals(words) ? null : words;
    }
}
