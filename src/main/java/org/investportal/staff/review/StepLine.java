package org.investportal.staff.review;

import org.investportal.staff.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * A step of a change.
 *
 * @param what in words, with who did it
 * @param revision what was the latest then, and where it is seen
 * @param kind of a submission: why, in one word
 * @param reason of a submission: the public reason
 * @param remark for colleagues
 */
record StepLine(
        ShownTime time,
        String what,
        String revision,
        String href,
        @Nullable String kind,
        @Nullable String reason,
        @Nullable String remark) {}
