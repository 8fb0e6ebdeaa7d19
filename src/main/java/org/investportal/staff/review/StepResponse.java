package org.investportal.staff.review;

import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;

/**
 * Response of the page of a change to a posted form.
 *
 * @param submission what was typed to submit it, or nothing yet
 * @param publication what was typed to publish it
 * @param remark what was typed to return it
 * @param name what was typed to rename it
 * @param question what was typed as a remark or an answer
 * @param refusal why a step was refused, if it was
 */
record StepResponse(
        FormValidation mistakes,
        @Nullable SubmissionForm submission,
        @Nullable PublicationForm publication,
        @Nullable String remark,
        @Nullable String name,
        @Nullable RemarkForm question,
        @Nullable String refusal) {

    static final StepResponse NONE = new StepResponse(new FormValidation(), null, null, null, null, null, null);

    static StepResponse of(FormValidation mistakes, SubmissionForm typed) {
        return new StepResponse(mistakes, typed, null, null, null, null, null);
    }

    static StepResponse of(FormValidation mistakes, PublicationForm typed) {
        return new StepResponse(mistakes, null, typed, null, null, null, null);
    }

    static StepResponse of(FormValidation mistakes, RemarkForm typed) {
        return new StepResponse(mistakes, null, null, null, null, typed, null);
    }

    static StepResponse ofReturn(FormValidation mistakes, @Nullable String remark) {
        return new StepResponse(mistakes, null, null, remark, null, null, null);
    }

    static StepResponse ofName(FormValidation mistakes, @Nullable String name) {
        return new StepResponse(mistakes, null, null, null, name, null, null);
    }

    static StepResponse refused(String why) {
        return NONE.with(why);
    }

    StepResponse with(String why) {
        return new StepResponse(mistakes, submission, publication, remark, name, question, why);
    }
}
