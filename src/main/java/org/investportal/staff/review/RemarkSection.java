package org.investportal.staff.review;

import java.util.List;
import org.investportal.staff.SelectOption;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;

/**
 * The remarks about a change.
 *
 * @param returned the remark with which it was returned, until it is submitted again
 * @param open those that wait for an answer
 * @param question the form for another remark; null for people who may not make one
 * @param fields the fields that a remark may be about
 */
record RemarkSection(
        @Nullable String returned,
        List<RemarkLine> open,
        List<RemarkLine> answered,
        @Nullable InputField question,
        List<SelectOption> fields) {

    public boolean isEmpty() {
        return returned == null && open.isEmpty() && answered.isEmpty();
    }
}
