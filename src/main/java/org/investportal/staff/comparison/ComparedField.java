package org.investportal.staff.comparison;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field, side by side.
 *
 * @param differs whether it is not the same everywhere
 * @param conflicting whether others made something else of it meanwhile
 * @param language of its words, if it is words
 */
record ComparedField(
        String name,
        String label,
        boolean differs,
        boolean conflicting,
        @Nullable String language,
        List<ComparedSide> sides) {

    private static final int LONGEST = 120;

    /** Returns the new words after the old ones, if there are any, cut to the length of a line; empty where there are more than two sides. */
    String inShort() {
        if (sides.size() > 2) {
            return "";
        }
        return sides.stream()
                .map(ComparedSide::inShort)
                .filter(words -> !words.isEmpty())
                .map(words ->
                        words.length() > LONGEST ? words.substring(0, LONGEST).strip() + "…" : words)
                .collect(joining(" → "));
    }
}
