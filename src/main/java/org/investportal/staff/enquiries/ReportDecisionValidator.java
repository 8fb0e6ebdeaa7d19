package org.investportal.staff.enquiries;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.report.ReportOutcome;
import org.investportal.enquiries.report.ReportResult;
import org.investportal.staff.FormInput;
import org.investportal.staff.LanguageBox;
import org.investportal.staff.StaffWording;
import org.investportal.staff.VisibleText;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what was typed for the decision about a report. Only what a reviewer saves is public, so that no editor publishes alone. */
@Component
class ReportDecisionValidator {

    private final Catalogue catalogue;
    private final Checklist checklist;
    private final StaffWording words;

    ReportDecisionValidator(Catalogue catalogue, Checklist checklist, StaffWording words) {
        this.catalogue = catalogue;
        this.checklist = checklist;
        this.words = words;
    }

    static boolean mayPublish(StaffMember member) {
        return member.is(Role.REVIEWER);
    }

    /**
     * Returns the result; empty if a field is wrong.
     *
     * @param report the report that it is about
     */
    Optional<ReportResult> result(ReportDecisionForm form, EnquiryView report, StaffMember by, FormValidation errors) {
        Optional<ReportOutcome> chosen = Stream.of(ReportOutcome.values())
                .filter(one -> one.code().equals(form.outcome()))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add("outcome", words.of("report-decision.outcome.missing"));
        }
        boolean isSpam = chosen.filter(one -> one == ReportOutcome.SPAM).isPresent();
        Integer edition = chosen.filter(one -> one == ReportOutcome.CORRECTED).isPresent()
                ? edition(form, report.receivedAt(), errors)
                : null;
        requireSentences(form, isSpam, errors);
        refuseNames(form, report.content(), errors);
        return errors.isEmpty()
                ? chosen.map(one -> new ReportResult(
                        one,
                        edition,
                        form.isPublished() && !isSpam && mayPublish(by),
                        FormInput.line(form.summary()),
                        FormInput.line(form.summaryInChinese())))
                : Optional.empty();
    }

    /** Returns the edition, which has to be newer than the report: an older one cannot have corrected what a reader saw later. */
    private int edition(ReportDecisionForm form, Instant reportedAt, FormValidation errors) {
        int number = FormInput.number(form.edition());
        if (number < 1 || number > catalogue.current()) {
            errors.add("edition", words.of("report-decision.edition.missing"));
        } else if (publishedAt(number).isBefore(reportedAt)) {
            errors.add("edition", words.of("report-decision.edition.old"));
        }
        return number;
    }

    private Instant publishedAt(int edition) {
        return catalogue.at(edition).history().line(Language.EN).get(0).publishedAt();
    }

    private void requireSentences(ReportDecisionForm form, boolean isOptional, FormValidation errors) {
        LanguageBox.requireEnglish(
                ReportDecisionForm.SUMMARY, words.of("report-decision.summary"), form.summary(), errors, words);
        requireSentence(Language.EN, form.summary(), isOptional, errors);
        requireSentence(Language.ZH, form.summaryInChinese(), isOptional, errors);
    }

    /** Returns the filter of these names. A single character is no name. */
    static HiddenWordFilter named(Stream<String> names) {
        return new HiddenWordFilter(names.filter(name ->
                        name.codePoints().filter(Character::isLetterOrDigit).count() > 1)
                .toList());
    }

    /** Refuses sentences with the name or address of the reader, which stay public when the report is deleted. */
    private void refuseNames(ReportDecisionForm form, EnquiryContent reader, FormValidation errors) {
        HiddenWordFilter names =
                named(form.isOrdinaryWord() ? Stream.of(reader.email()) : Stream.of(reader.name(), reader.email()));
        refuseName(Language.EN, form.summary(), names, errors);
        refuseName(Language.ZH, form.summaryInChinese(), names, errors);
    }

    private void refuseName(Language language, @Nullable String typed, HiddenWordFilter names, FormValidation errors) {
        if (names.isNamedIn(FormInput.line(typed))) {
            errors.add(field(language), words.of("report-decision.summary.named", words.of("language", language)));
        }
    }

    private static String field(Language language) {
        return language == Language.EN ? ReportDecisionForm.SUMMARY : ReportDecisionForm.SUMMARY_IN_CHINESE;
    }

    private void requireSentence(Language language, @Nullable String typed, boolean isOptional, FormValidation errors) {
        String field = field(language);
        String sentence = FormInput.line(typed);
        if (sentence.isEmpty() && !isOptional) {
            errors.add(field, words.of("report-decision.summary.missing", words.of("language", language)));
        }
        if (sentence.length() > ReportResult.LONGEST_SUMMARY) {
            errors.add(field, words.of("form.too-long", String.valueOf(ReportResult.LONGEST_SUMMARY)));
        }
        if (checklist.hidden().isSaidIn(sentence)) {
            errors.add(field, words.of("checklist.suppressed"));
        }
        VisibleText.require(field, typed, errors, words);
    }
}
