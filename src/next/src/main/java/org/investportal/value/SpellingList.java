package org.investportal.value;

import java.util.List;
import java.util.regex.Pattern;

/** Splits one line into several spellings of a term, separated by Latin or Chinese semicolons. */
public final class SpellingList {

    private static final Pattern PARTED = Pattern.compile("[;；]");

    private SpellingList() {}

    /** Returns each spelling without the spaces around it, in the order of the line. */
    public static List<String> of(String line) {
        return PARTED.splitAsStream(line)
                .map(String::strip)
                .filter(spelling -> !spelling.isEmpty())
                .distinct()
                .toList();
    }
}
