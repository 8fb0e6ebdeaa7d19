package org.investportal.staff.review;

import java.util.List;
import org.investportal.staff.FormInput;
import org.investportal.staff.RemarkLine;
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
        @Nullable RemarkLine returned,
        List<RemarkLine> open,
        List<RemarkLine> answered,
        @Nullable InputField question,
        List<SelectOption> fields) {

    /** Returns the typed texts that have no field on the page: the change may not be discussed any more, or the remark is answered already. */
    List<String> withoutField(RemarkForm typed) {
        String answered = String.valueOf(FormInput.id(typed.answered()));
        boolean canBeAnswered =
                open.stream().anyMatch(line -> line.input() != null && line.id().equals(answered));
        return List.of(
                question == null ? FormInput.text(typed.question()) : "",
                canBeAnswered ? "" : FormInput.text(typed.answer()));
    }

    public String openCount() {
        return String.valueOf(open.size());
    }

    public boolean isEmpty() {
        return returned == null && open.isEmpty() && answered.isEmpty();
    }
}
