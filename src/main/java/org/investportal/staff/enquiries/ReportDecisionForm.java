package org.investportal.staff.enquiries;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.enquiries.report.ReportResult;
import org.investportal.staff.FormInput;
import org.investportal.staff.LanguageBox;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;

/**
 * What was typed or chosen for the decision about a report.
 *
 * @param version the version of the enquiry that the person saw
 * @param published {@code yes} if the decision is to be public
 * @param ordinary {@code yes} if the name of the reader stands in a sentence as an ordinary word
 */
record ReportDecisionForm(
        @Nullable String version,
        @Nullable String outcome,
        @Nullable String edition,
        @Nullable String published,
        @Nullable String ordinary,
        @Nullable String summary,
        @Nullable String summaryInChinese) {

    private static final String YES = "yes";
    static final String SUMMARY = "summary";
    static final String SUMMARY_IN_CHINESE = "summaryInChinese";

    /** Returns a form with nothing typed into it. Nothing becomes public unless somebody chooses it. */
    static ReportDecisionForm empty() {
        return new ReportDecisionForm(null, null, null, null, null, null, null);
    }

    /** Returns the form to change a decision, without sentences that say the hidden words. */
    static ReportDecisionForm of(ReportResult known, HiddenWordFilter hidden) {
        Integer edition = known.edition();
        return new ReportDecisionForm(
                null,
                known.outcome().code(),
                edition == null ? null : String.valueOf(edition),
                known.published() ? YES : null,
                null,
                hidden.isSaidIn(known.summary()) ? null : known.summary(),
                hidden.isSaidIn(known.summaryInChinese()) ? null : known.summaryInChinese());
    }

    boolean isPublished() {
        return YES.equals(published);
    }

    boolean isOrdinaryWord() {
        return YES.equals(ordinary);
    }

    /** Tells whether one of the sentences has one of these names. */
    boolean hasOneOf(HiddenWordFilter names) {
        return names.isNamedIn(FormInput.line(summary)) || names.isNamedIn(FormInput.line(summaryInChinese));
    }

    /** Returns the fields of the sentence, that in the language of the desk first. */
    List<LanguageBox> summaries(FormValidation errors, StaffWording words) {
        String hint = words.of("report-decision.summary.hint");
        return LanguageBox.inOrder(
                LanguageBox.of(
                        InputField.of(SUMMARY, summary, errors),
                        words.of("report-decision.summary"),
                        hint,
                        Language.EN),
                LanguageBox.of(
                        InputField.of(SUMMARY_IN_CHINESE, summaryInChinese, errors),
                        words.of("report-decision.summary-in-chinese"),
                        hint,
                        Language.ZH),
                words.language());
    }
}
