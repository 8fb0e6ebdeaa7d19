package org.investportal.enquiries.handling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.enquiries.Enquiries;
import org.investportal.enquiries.Enquiry;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.EnquiryKind;
import org.investportal.enquiries.EnquiryState;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.ErrorReport;
import org.investportal.enquiries.mail.EnquiryMailTextFactory;
import org.investportal.enquiries.report.ReportDecision;
import org.investportal.enquiries.report.ReportDecisions;
import org.investportal.enquiries.report.ReportLedger;
import org.investportal.enquiries.report.ReportLedgerEntry;
import org.investportal.enquiries.report.ReportOutcome;
import org.investportal.enquiries.report.ReportResult;
import org.investportal.mail.MailAvailability;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Decides about reports of errors. Nothing of a report is public before this, and then only what staff wrote. */
@Component
public class ReportDecisionService {

    private static final String SUPPRESSED = "hidden, suppressed words";

    private final Enquiries enquiries;
    private final ReportDecisions decisions;
    private final EnquiryService service;
    private final EnquiryMailTextFactory texts;
    private final MailAvailability mail;
    private final ReportLedger ledger;
    private final AuditLog log;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReportDecisionService(
            Enquiries enquiries,
            ReportDecisions decisions,
            EnquiryService service,
            EnquiryMailTextFactory texts,
            MailAvailability mail,
            ReportLedger ledger,
            AuditLog log,
            TransactionOperations transaction,
            Clock clock) {
        this.enquiries = enquiries;
        this.decisions = decisions;
        this.service = service;
        this.texts = texts;
        this.mail = mail;
        this.ledger = ledger;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns the decision about a report; empty if there is none yet. */
    public Optional<ReportDecision> of(long enquiry) {
        return decisions.findByEnquiryId(enquiry);
    }

    /**
     * Returns a part of the decisions that are not spam, the newest first.
     *
     * @param page from 0
     */
    public Slice<ReportLedgerEntry> list(int page, int size) {
        return decisions
                .findByOutcomeNot(ReportOutcome.SPAM, newest(page, size))
                .map(ReportDecision::entry);
    }

    /**
     * Returns a part of the decisions that wait for a reviewer, the newest first. Without its report, a decision cannot be changed.
     *
     * @param page from 0
     */
    public Slice<ReportLedgerEntry> awaitingReview(int page, int size) {
        return decisions
                .findByAwaitsReviewTrueAndEnquiryIdNotNull(newest(page, size))
                .map(ReportDecision::entry);
    }

    public long countAwaitingReview() {
        return decisions.countByAwaitsReviewTrueAndEnquiryIdNotNull();
    }

    private static Pageable newest(int page, int size) {
        return PageRequest.of(page, size, Sort.by("decidedAt", "id").descending());
    }

    /** Returns the report with that id; throws {@link EnquiryNotFound}. */
    public EnquiryView report(long enquiry) {
        return enquiries
                .findById(enquiry)
                .filter(found -> found.kind() == EnquiryKind.REPORT)
                .map(Enquiry::view)
                .orElseThrow(() -> EnquiryNotFound.of(enquiry));
    }

    /** Stores the first decision about a report, or changes it. The reader gets a mail if the result is new in their language, not if it is only published or hidden. */
    public void decide(EnquiryService.Step step, ReportResult result) {
        transaction.executeWithoutResult(status -> store(step, result));
        ledger.refresh();
    }

    /** Takes a decision out of the public list. If its report was deleted, its sentences are deleted, too. */
    public void hide(long decision, StaffMember by) {
        hide(decision, ReportResult::published, by, "hidden");
        ledger.refresh();
    }

    /**
     * Takes the decisions out of the public list that say suppressed words. They stay hidden when the words are shown again, until a reviewer publishes them.
     *
     * @param isSuppressed whether a sentence says suppressed words
     */
    public void hideSaying(Predicate<String> isSuppressed) {
        Predicate<ReportResult> wanted = result -> result.published() && result.says(isSuppressed);
        for (ReportLedgerEntry entry : published()) {
            if (wanted.test(entry.result())) {
                try {
                    hide(entry.id(), wanted, null, SUPPRESSED);
                } catch (OptimisticLockingFailureException changed) { // such as by a note of a colleague
                    hide(entry.id(), wanted, null, SUPPRESSED);
                }
            }
        }
        ledger.refresh();
    }

    private List<ReportLedgerEntry> published() {
        return decisions.findPublished().stream().map(ReportDecision::entry).toList();
    }

    private void hide(long decision, Predicate<ReportResult> wanted, @Nullable StaffMember by, String detail) {
        transaction.executeWithoutResult(status -> decisions
                .findById(decision)
                .filter(found -> wanted.test(found.result()))
                .ifPresent(found -> hide(found, by, detail)));
    }

    /**
     * Hides a decision and records it.
     *
     * @param by the person; null if it is the portal
     */
    private void hide(ReportDecision decision, @Nullable StaffMember by, String detail) {
        ReportLedgerEntry entry = decision.entry();
        Optional<Enquiry> report = Optional.ofNullable(entry.enquiry()).flatMap(enquiries::findById);
        decision.hide(report.isEmpty());
        decision.awaitReview(report.isPresent() && (by == null || !by.is(Role.REVIEWER)));
        decisions.saveAndFlush(decision);
        report.ifPresent(
                enquiry -> enquiry.touch(clock.instant())); // a form that was opened before would publish it again
        log.record(
                AuditAction.REPORT_DECIDED,
                by == null ? null : by.account(),
                by == null ? "" : by.fullName(),
                report.map(enquiry -> EnquiryService.about(enquiry.reference()))
                        .orElse("report decision " + entry.id()),
                report.isEmpty() ? detail + ", explanations deleted" : detail);
    }

    private void store(EnquiryService.Step step, ReportResult result) {
        Enquiry enquiry = service.current(step);
        EnquiryContent content = enquiry.view().content();
        ErrorReport report = content.report();
        if (report == null) {
            throw EnquiryNotFound.of(step.enquiry());
        }
        String path = String.valueOf(content.about());
        Instant now = clock.instant();
        Optional<ReportDecision> before = decisions.findByEnquiryId(enquiry.id());
        String effect = result.published() ? ", published" : isPublished(before) ? ", no longer public" : "";
        boolean isNew = before.map(ReportDecision::result)
                .filter(known -> known.isSameIn(enquiry.language(), result))
                .isEmpty();
        before.ifPresent(known -> known.change(result, now));
        ReportDecision decision = before.orElseGet(() -> new ReportDecision(
                enquiry.id(), report.figure(), path, enquiry.view().receivedAt(), result, now));
        decision.awaitReview(!step.by().is(Role.REVIEWER) && result.outcome() != ReportOutcome.SPAM);
        decisions.saveAndFlush(decision);
        log.record(
                AuditAction.REPORT_DECIDED,
                step.by().account(),
                step.by().fullName(),
                EnquiryService.about(enquiry.reference()),
                result.outcome().code() + effect);
        settle(step, enquiry, path, result, isNew);
    }

    private static boolean isPublished(Optional<ReportDecision> decision) {
        return decision.filter(known -> known.result().published()).isPresent();
    }

    /** Informs the reader, or closes the report if that is not possible. */
    private void settle(EnquiryService.Step step, Enquiry enquiry, String path, ReportResult result, boolean isNew) {
        if (result.outcome() == ReportOutcome.SPAM) {
            service.move(step, EnquiryState.SPAM);
        } else if (isNew && enquiry.isAnswerable() && mail.isSet()) {
            service.answerByMail(step, texts.decision(enquiry.language(), path, result));
        } else if (isNew) {
            service.move(step, EnquiryState.CLOSED);
        } else {
            enquiry.touch(clock.instant());
        }
    }
}
