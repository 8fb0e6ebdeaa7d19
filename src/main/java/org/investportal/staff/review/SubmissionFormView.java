package org.investportal.staff.review;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.ChangeView;
import org.investportal.staff.LanguageBox;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;

/**
 * The form that submits a change, as the page shows it.
 *
 * @param kinds of which one is chosen; empty if the kind follows from the change
 * @param reasons the reason in each language, that of the desk first
 * @param moves whether the author has to confirm that the indicator, area or period of a published figure was wrong
 * @param moved whether that is ticked
 */
record SubmissionFormView(
        List<KindChoice> kinds,
        @Nullable String kindMistake,
        List<LanguageBox> reasons,
        InputField remark,
        boolean moves,
        boolean moved,
        @Nullable String movedMistake) {

    static SubmissionFormView of(
            SubmissionForm form, ChangeView view, FormValidation formValidation, StaffWording words) {
        boolean moves = view.moves();
        return new SubmissionFormView(
                view.asksKind() ? form.kinds(words) : List.of(),
                formValidation.of("kind"),
                LanguageBox.inOrder(
                        LanguageBox.of(
                                InputField.of("reason", form.reason(), formValidation),
                                words.of("submission.reason"),
                                words.of("submission.reason.hint"),
                                Language.EN),
                        LanguageBox.of(
                                InputField.of("reasonInChinese", form.reasonInChinese(), formValidation),
                                words.of("submission.reason-in-chinese"),
                                words.of("submission.reason-in-chinese.hint"),
                                Language.ZH),
                        words.language()),
                InputField.of("remark", form.remark(), formValidation),
                moves,
                form.moved() != null,
                formValidation.of("moved"));
    }
}
