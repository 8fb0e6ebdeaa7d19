package org.investportal.staff;

import org.jspecify.annotations.Nullable;

/** What was typed, made ready to be read. */
public final class Typed {

    private Typed() {}

    /** On one line, without the blanks around it and without what no keyboard has. */
    public static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** As it is; blanks may belong to it, as in passwords. */
    public static String exactly(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
