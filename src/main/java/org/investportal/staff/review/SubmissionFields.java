package org.investportal.staff.review;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.web.Field;
import org.investportal.web.Mistakes;
import org.investportal.staff.LanguageBox;
import org.investportal.staff.StaffWords;
import org.jspecify.annotations.Nullable;

/**
 * The form that submits a change, as the page shows it.
 *
 * @param reasons the reason in each language, that of the desk first
 * @param moves whether the author has to confirm that the indicator, area or period of a published figure was wrong
 * @param moved whether that is ticked
 */
record SubmissionFields(
        List<KindChoice> kinds,
        @Nullable String kindMistake,
        List<LanguageBox> reasons,
        Field remark,
        boolean moves,
        boolean moved,
        @Nullable String movedMistake) {

    static SubmissionFields of(SubmissionForm form, boolean moves, Mistakes mistakes, StaffWords words) {
        return new SubmissionFields(
                form.kinds(words),
                mistakes.of("kind"),
                LanguageBox.inOrder(
                        LanguageBox.of(
                                Field.of("reason", form.reason(), mistakes),
                                words.of("submission.reason"),
                                words.of("submission.reason.hint"),
                                Language.EN),
                        LanguageBox.of(
                                Field.of("reasonInChinese", form.reasonInChinese(), mistakes),
                                words.of("submission.reason-in-chinese"),
                                words.of("submission.reason-in-chinese.hint"),
                                Language.ZH),
                        words.language()),
                Field.of("remark", form.remark(), mistakes),
                moves,
                form.moved() != null,
                mistakes.of("moved"));
    }
}
