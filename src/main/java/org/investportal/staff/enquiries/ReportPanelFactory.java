package org.investportal.staff.enquiries;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.HiddenCharacter;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.ErrorReport;
import org.investportal.enquiries.handling.ReportDecisionService;
import org.investportal.enquiries.report.ReportDecision;
import org.investportal.enquiries.report.ReportLedgerEntry;
import org.investportal.enquiries.report.ReportOutcome;
import org.investportal.enquiries.report.ReportResult;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what the page of a report has besides that of an enquiry. */
@Component
class ReportPanelFactory {

    private final ReportDecisionService decisions;
    private final Checklist checklist;
    private final FigureTitleMapper figures;
    private final StaffWording words;
    private final TimeWording times;

    ReportPanelFactory(
            ReportDecisionService decisions,
            Checklist checklist,
            FigureTitleMapper figures,
            StaffWording words,
            TimeWording times) {
        this.decisions = decisions;
        this.checklist = checklist;
        this.figures = figures;
        this.words = words;
        this.times = times;
    }

    /**
     * Returns the panel; null for an enquiry.
     *
     * @param typed what was typed into the form; null to begin with the stored decision
     */
    @Nullable
    ReportPanel of(EnquiryView enquiry, @Nullable ReportDecisionForm typed, FormValidation errors, StaffMember member) {
        ErrorReport report = enquiry.content().report();
        if (report == null) {
            return null;
        }
        String printed = report.printed();
        Optional<ReportDecision> decision = decisions.of(enquiry.id());
        ReportDecisionForm form = typed != null
                ? typed
                : decision.map(ReportDecision::result)
                        .map(known -> ReportDecisionForm.of(known, hiddenFrom(member)))
                        .orElseGet(ReportDecisionForm::empty);
        return new ReportPanel(
                new Link(
                        figures.title(report.figure()),
                        Objects.requireNonNullElse(enquiry.content().about(), "")),
                printed == null ? null : HiddenCharacter.shown(printed),
                decision.map(this::line).orElse(null),
                EnquiryPageFactory.mayAnswer(member) ? fields(enquiry, form, errors, member) : null);
    }

    /** Returns the filter of the words that this person may not read. */
    HiddenWordFilter hiddenFrom(StaffMember member) {
        return TextSuppressionService.mayRead(member) ? HiddenWordFilter.NONE : checklist.hidden();
    }

    private ReportPanel.DecisionLine line(ReportDecision decision) {
        return new ReportPanel.DecisionLine(
                outcome(decision.result()), times.of(decision.decidedAt()), state(decision.entry()));
    }

    /** Returns in words whether readers see the decision, or it waits for a reviewer. */
    String state(ReportLedgerEntry entry) {
        if (entry.result().published()) {
            return words.of("report-decision.public");
        }
        return words.of(
                entry.awaitsReview() && entry.enquiry() != null
                        ? "report-decision.awaits-review"
                        : "report-decision.not-public");
    }

    /** Returns the outcome in words. */
    String outcome(ReportResult result) {
        Integer edition = result.edition();
        return words.in(
                words.language(), "report-outcome", result.outcome(), edition == null ? "" : String.valueOf(edition));
    }

    private ReportPanel.DecisionFields fields(
            EnquiryView enquiry, ReportDecisionForm form, FormValidation errors, StaffMember member) {
        return new ReportPanel.DecisionFields(
                EnquiryLineMapper.PATH + "/" + enquiry.id() + "/decision",
                enquiry.version(),
                InputField.of("outcome", form.outcome(), errors),
                Stream.of(ReportOutcome.values())
                        .map(outcome -> new SelectOption(
                                outcome.code(),
                                words.of("report-outcome-choice", outcome),
                                outcome.code().equals(form.outcome())))
                        .toList(),
                InputField.of("edition", form.edition(), errors),
                form.summaries(errors, words),
                form.isPublished(),
                ReportDecisionValidator.mayPublish(member),
                form.hasOneOf(ReportDecisionValidator.named(
                                Stream.of(enquiry.content().name())))
                        ? HiddenCharacter.shown(enquiry.content().name())
                        : null,
                form.isOrdinaryWord());
    }
}
