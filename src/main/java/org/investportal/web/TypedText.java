package org.investportal.web;

import org.jspecify.annotations.Nullable;

/** Cleans text that people typed, whatever their browser sent. */
public final class TypedText {

    private TypedText() {}

    /** Returns the text on one line, without control characters and blanks around it. */
    public static String line(@Nullable String typed) {
        return text(typed).replaceAll("[\n\t]", " ");
    }

    /** Returns the text without control characters but tabs and the ends of lines, without byte order marks, and without halves of characters, which no database stores. */
    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("\\R", "\n")
                        .replaceAll("[\\p{Cc}&&[^\n\t]]", " ")
                        .replaceAll("[\\p{Cs}\\x{FEFF}]", "")
                        .strip();
    }
}
