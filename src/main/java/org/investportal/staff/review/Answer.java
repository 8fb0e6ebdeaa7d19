package org.investportal.staff.review;

import org.investportal.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * How a page of a change answers what was posted.
 *
 * @param submission what was typed to submit it, or nothing yet
 * @param remark what was typed to return it
 * @param refusal why a step was refused, if it was
 */
record Answer(
        Mistakes mistakes,
        @Nullable SubmissionForm submission,
        @Nullable String remark,
        @Nullable String refusal) {

    static final Answer NONE = new Answer(new Mistakes(), null, null, null);

    static Answer refused(String why) {
        return new Answer(new Mistakes(), null, null, why);
    }
}
