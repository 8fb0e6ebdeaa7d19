package org.investportal.staff.review;

import java.util.List;
import org.investportal.pages.Field;
import org.investportal.pages.Mistakes;
import org.investportal.staff.StaffWords;
import org.jspecify.annotations.Nullable;

/** The form that submits a change, as the page shows it. */
record SubmissionFields(
        List<KindChoice> kinds, @Nullable String kindMistake, Field reason, Field reasonInChinese, Field remark) {

    static SubmissionFields of(SubmissionForm form, Mistakes mistakes, StaffWords words) {
        return new SubmissionFields(
                form.kinds(words),
                mistakes.of("kind"),
                Field.of("reason", form.reason(), mistakes),
                Field.of("reasonInChinese", form.reasonInChinese(), mistakes),
                Field.of("remark", form.remark(), mistakes));
    }
}
