package org.investportal.staff.review;

import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;

/**
 * Form for a remark about a change, or for the answer to one.
 *
 * @param revision the one that the person looked at
 * @param field the item and the field that the remark is about; empty for the whole change
 * @param answered the id of the remark that is answered
 */
record RemarkForm(
        @Nullable String revision,
        @Nullable String field,
        @Nullable String question,
        @Nullable String answered,
        @Nullable String answer) {

    static final RemarkForm EMPTY = new RemarkForm(null, null, null, null, null);
    static final String QUESTION = "question";

    /** Returns the name of the answer field of a remark; its page has one for each. */
    static String answerField(long remark) {
        return "answer-" + remark;
    }

    static String fieldOf(long item, String field) {
        return item + " " + field;
    }

    /** Returns the item whose field the remark is about; 0 for none. */
    long item() {
        return FormInput.id(FormInput.line(field).replaceAll(" .*", ""));
    }

    String fieldName() {
        return FormInput.line(field).replaceAll("^\\d* ", "");
    }

    void validateQuestion(FormValidation formValidation, StaffWording words) {
        validate(QUESTION, question, formValidation, words);
    }

    void validateAnswer(FormValidation formValidation, StaffWording words) {
        validate(answerField(FormInput.id(answered)), answer, formValidation, words);
    }

    private static void validate(
            String name, @Nullable String text, FormValidation formValidation, StaffWording words) {
        if (FormInput.text(text).isEmpty()) {
            formValidation.add(name, words.of("remark.missing"));
        }
        SubmissionForm.requireStorable(name, text, SubmissionForm.LONGEST_REMARK, formValidation, words);
    }
}
