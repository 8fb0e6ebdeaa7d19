package org.investportal.staff.suppressions;

import org.investportal.staff.Time;
import org.jspecify.annotations.Nullable;

/**
 * A text that is or was suppressed.
 *
 * @param lifted when it was shown again; never, while it is suppressed
 * @param lift where it is shown again
 */
record SuppressedLine(
        String about,
        String field,
        String editions,
        String reason,
        Time since,
        @Nullable Time lifted,
        String lift) {}
