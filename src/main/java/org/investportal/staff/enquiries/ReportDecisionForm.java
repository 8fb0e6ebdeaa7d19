package org.investportal.staff.enquiries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.report.ReportOutcome;
import org.investportal.enquiries.report.ReportResult;
import org.investportal.staff.FormInput;
import org.investportal.staff.LanguageBox;
import org.investportal.staff.StaffWording;
import org.investportal.staff.VisibleText;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;

/**
 * What was typed or chosen for the decision about a report.
 *
 * @param version the version of the enquiry that the person saw
 * @param published {@code yes} if the decision is to be public
 */
record ReportDecisionForm(
        @Nullable String version,
        @Nullable String outcome,
        @Nullable String edition,
        @Nullable String published,
        @Nullable String summary,
        @Nullable String summaryInChinese) {

    private static final String YES = "yes";
    private static final String SUMMARY = "summary";
    private static final String SUMMARY_IN_CHINESE = "summaryInChinese";

    /** Returns a form with nothing typed into it. Nothing becomes public unless somebody chooses it. */
    static ReportDecisionForm empty() {
        return new ReportDecisionForm(null, null, null, null, null, null);
    }

    /** Returns the form to change a decision. */
    static ReportDecisionForm of(ReportResult known) {
        Integer edition = known.edition();
        return new ReportDecisionForm(
                null,
                known.outcome().code(),
                edition == null ? null : String.valueOf(edition),
                known.published() ? YES : null,
                known.summary(),
                known.summaryInChinese());
    }

    boolean isPublished() {
        return YES.equals(published);
    }

    /**
     * Returns the result; empty if a field is wrong.
     *
     * @param current the newest edition
     */
    Optional<ReportResult> result(int current, FormValidation errors, StaffWording words) {
        Optional<ReportOutcome> chosen = chosen();
        boolean isSpam = chosen.filter(one -> one == ReportOutcome.SPAM).isPresent();
        boolean isCorrected =
                chosen.filter(one -> one == ReportOutcome.CORRECTED).isPresent();
        int number = FormInput.number(edition);
        if (chosen.isEmpty()) {
            errors.add("outcome", words.of("report-decision.outcome.missing"));
        }
        if (isCorrected && (number < 1 || number > current)) {
            errors.add("edition", words.of("report-decision.edition.missing"));
        }
        LanguageBox.requireEnglish(SUMMARY, words.of("report-decision.summary"), summary, errors, words);
        requireSentence(SUMMARY, summary, isSpam, errors, words);
        requireSentence(SUMMARY_IN_CHINESE, summaryInChinese, isSpam, errors, words);
        return errors.isEmpty()
                ? chosen.map(one -> new ReportResult(
                        one,
                        isCorrected ? number : null,
                        isPublished() && !isSpam,
                        FormInput.line(summary),
                        FormInput.line(summaryInChinese)))
                : Optional.empty();
    }

    private Optional<ReportOutcome> chosen() {
        return Stream.of(ReportOutcome.values())
                .filter(one -> one.code().equals(outcome))
                .findFirst();
    }

    private static void requireSentence(
            String field, @Nullable String typed, boolean isOptional, FormValidation errors, StaffWording words) {
        String sentence = FormInput.line(typed);
        if (sentence.isEmpty() && !isOptional) {
            errors.add(field, words.of("report-decision.summary.missing"));
        }
        if (sentence.length() > ReportResult.LONGEST_SUMMARY) {
            errors.add(field, words.of("form.too-long", String.valueOf(ReportResult.LONGEST_SUMMARY)));
        }
        VisibleText.require(field, typed, errors, words);
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
