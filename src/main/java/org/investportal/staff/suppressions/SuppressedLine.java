package org.investportal.staff.suppressions;

import org.investportal.staff.ShownTime;
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
        ShownTime since,
        @Nullable ShownTime lifted,
        String lift) {}
