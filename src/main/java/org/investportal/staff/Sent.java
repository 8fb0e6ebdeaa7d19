package org.investportal.staff;

import org.jspecify.annotations.Nullable;

/** What came with a form. */
public final class Sent {

    private Sent() {}

    /** Lines end alike whoever sent them, and what no database keeps is left out. */
    public static String text(@Nullable String sent) {
        return sent == null ? "" : sent.replace("\r\n", "\n").replace("\0", "").strip();
    }

    /** Nothing where nothing was typed. */
    public static @Nullable String textOrNone(@Nullable String sent) {
        String text = text(sent);
        return text.isEmpty() ? null : text;
    }

    /** A whole number that the page itself had put there; 0 where somebody put something else. */
    public static int number(@Nullable String sent) {
        String text = text(sent);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** An id that the page itself had put there; 0 where somebody put something else. */
    public static long id(@Nullable String sent) {
        String text = text(sent);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
