package org.investportal.staff.review;

import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;

/**
 * Response of the page of a change to a posted form.
 *
 * @param submission what was typed to submit it, or nothing yet
 * @param remark what was typed to return it
 * @param refusal why a step was refused, if it was
 */
record StepResponse(
        FormValidation mistakes,
        @Nullable SubmissionForm submission,
        @Nullable String remark,
        @Nullable String refusal) {

    static final StepResponse NONE = new StepResponse(new FormValidation(), null, null, null);

    static StepResponse refused(String why) {
        return new StepResponse(new FormValidation(), null, null, why);
    }
}
