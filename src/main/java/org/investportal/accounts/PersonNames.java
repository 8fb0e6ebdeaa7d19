package org.investportal.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Compares the names of people. Migrations that have landed name this class: it never moves, and {@link #key} never changes. */
public final class PersonNames {

    private static final int LONGEST_KEY = 400;

    /** The names that the portal uses for itself in logs and histories, and names that readers would confuse with them. */
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

    /** Returns the key of a name. Names with the same key look alike: they differ only in case, width or spaces. */
    public static String key(String name) {
        String folded = compatible(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String key = compatible(folded).replaceAll("[\\s\\p{Z}]+", " ").strip();
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    /** Returns whether the name is one that the portal uses for itself, ignoring punctuation. */
    public static boolean isReserved(String name) {
        return RESERVED.contains(key(name).replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
