package org.investportal.staff.review;

import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;

/**
 * Actions that a person can take with a change now.
 *
 * @param revision the one that they look at
 * @param edition the edition that they look at
 * @param edit where they go on writing it
 * @param add where they choose what to add to it
 * @param name of the form that gives it another name
 * @param submission the form that hands it over
 * @param approve whether they may agree to it
 * @param publication the form that publishes it now
 * @param order where it is published with other changes or at a set time
 * @param remark of the form that gives it back
 * @param undo where it is undone, if it is published
 * @param hint why something that they may expect cannot be done
 */
record ChangeActionList(
        String path,
        String revision,
        String edition,
        @Nullable String edit,
        @Nullable String add,
        @Nullable InputField name,
        @Nullable SubmissionFormView submission,
        boolean approve,
        @Nullable PublicationFormView publication,
        @Nullable String order,
        @Nullable InputField remark,
        boolean recall,
        boolean abandon,
        @Nullable String undo,
        @Nullable String hint) {

    public boolean isEmpty() {
        return edit == null
                && add == null
                && name == null
                && submission == null
                && !approve
                && publication == null
                && remark == null
                && !recall
                && !abandon
                && undo == null;
    }
}
