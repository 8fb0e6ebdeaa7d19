package org.investportal.staff.comparison;

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
        List<ComparedSide> sides) {}
