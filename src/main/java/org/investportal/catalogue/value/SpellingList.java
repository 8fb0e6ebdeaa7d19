package org.investportal.catalogue.value;

import java.util.List;
import java.util.regex.Pattern;

/** Several ways of writing a term in one line, parted by semicolons, Latin or Chinese. */
public final class SpellingList {

    private static final Pattern PARTED = Pattern.compile("[;；]");

    private SpellingList() {}

    /** Each of them without the spaces around it, in the order of the line. */
    public static List<String> of(String line) {
        return PARTED.splitAsStream(line)
                .map(String::strip)
                .filter(spelling -> !spelling.isEmpty())
                .distinct()
                .toList();
    }
}
