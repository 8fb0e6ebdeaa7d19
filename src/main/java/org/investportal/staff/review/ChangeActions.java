package org.investportal.staff.review;

import org.investportal.web.Field;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do with a change now.
 *
 * @param revision the one that they look at
 * @param edition the edition that they look at
 * @param edit where they go on writing it
 * @param submission the form that hands it over
 * @param approve whether they may agree to it
 * @param remark of the form that gives it back
 * @param hint why something that they may expect cannot be done
 */
record ChangeActions(
        String path,
        String revision,
        String edition,
        @Nullable String edit,
        @Nullable SubmissionFields submission,
        boolean approve,
        @Nullable Field remark,
        boolean recall,
        boolean abandon,
        @Nullable String hint) {

    public boolean isEmpty() {
        return edit == null && submission == null && !approve && remark == null && !recall && !abandon;
    }
}
