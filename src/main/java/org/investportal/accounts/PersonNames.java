package org.investportal.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Compares the names of people. Migrations that have landed name this class: it never moves, and {@link #key} never changes. */
public final class PersonNames {

    private static final int LONGEST_KEY = 400;

    /** What the portal calls itself in logs and histories, and what readers would take for it. */
    private static final Set<String> RESERVED = Set.of(
            "portal",
            "theportal",
            "product",
            "theproduct",
            "console",
            "system",
            "administrator",
            "门户",
            "系统",
            "控制台",
            "管理员");

    private PersonNames() {}

    /** Two names with the same key look alike: they differ in case, width or blanks at most. */
    public static String key(String name) {
        String folded = compatible(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String key = compatible(folded).replaceAll("[\\s\\p{Z}]+", " ").strip();
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    /** Whether it is what the portal signs with, whatever signs stand around it. */
    public static boolean isReserved(String name) {
        return RESERVED.contains(key(name).replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
