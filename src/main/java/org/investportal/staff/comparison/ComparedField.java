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

    /** Returns the label with the new words, after the old ones if there are any, in one line; of more than two sides the label only. */
    String inShort() {
        return sides.size() > 2
                ? label
                : label + ": " + sides.stream().map(ComparedSide::inShort).collect(joining(" → "));
    }
}
