package org.investportal.staff.review;

import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;

/**
 * Actions that a person can take with a change now.
 *
 * @param revision the one that they look at
 * @param edition the edition that they look at
 * @param edit where they go on writing it
 * @param submission the form that hands it over
 * @param approve whether they may agree to it
 * @param remark of the form that gives it back
 * @param hint why something that they may expect cannot be done
 */
record ChangeActionList(
        String path,
        String revision,
        String edition,
        @Nullable String edit,
        @Nullable SubmissionFormView submission,
        boolean approve,
        @Nullable InputField remark,
        boolean recall,
        boolean abandon,
        @Nullable String hint) {

    public boolean isEmpty() {
        return edit == null && submission == null && !approve && remark == null && !recall && !abandon;
    }
}
