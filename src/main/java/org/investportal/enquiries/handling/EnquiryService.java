package org.investportal.enquiries.handling;

import java.time.Clock;
import java.time.Instant;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.enquiries.Enquiries;
import org.investportal.enquiries.Enquiry;
import org.investportal.enquiries.EnquiryEntries;
import org.investportal.enquiries.EnquiryEntry;
import org.investportal.enquiries.EnquiryEntryKind;
import org.investportal.enquiries.EnquiryState;
import org.investportal.enquiries.WorkingDayCalendar;
import org.investportal.enquiries.mail.EnquiryMailTextFactory;
import org.investportal.enquiries.report.ReportDecisions;
import org.investportal.enquiries.report.ReportOutcome;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailQueue;
import org.investportal.mail.NewMail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of staff with enquiries. Each is recorded in the log in the same transaction, by the reference of the enquiry and without personal data. */
@Component
@Transactional
public class EnquiryService {

    private final Enquiries enquiries;
    private final EnquiryEntries entries;
    private final ReportDecisions decisions;
    private final EnquiryOwnerLookup owners;
    private final WorkingDayCalendar calendar;
    private final MailQueue mails;
    private final EnquiryMailTextFactory texts;
    private final AuditLog log;
    private final Clock clock;

    EnquiryService(
            Enquiries enquiries,
            EnquiryEntries entries,
            ReportDecisions decisions,
            EnquiryOwnerLookup owners,
            WorkingDayCalendar calendar,
            MailQueue mails,
            EnquiryMailTextFactory texts,
            AuditLog log,
            Clock clock) {
        this.enquiries = enquiries;
        this.entries = entries;
        this.decisions = decisions;
        this.owners = owners;
        this.calendar = calendar;
        this.mails = mails;
        this.texts = texts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A step of a person.
     *
     * @param version the version of the enquiry that the person saw
     */
    public record Step(long enquiry, int version, StaffMember by) {}

    /** Sets or removes the owner; an account that may not answer enquiries removes the owner, too. */
    public void assign(Step step, @Nullable Long owner) {
        Enquiry enquiry = current(step);
        Long allowed = owner != null && owners.mayOwn(owner) ? owner : null;
        enquiry.assign(allowed, clock.instant());
        record(AuditAction.ENQUIRY_ASSIGNED, enquiry, step.by(), allowed == null ? "no owner" : "account " + allowed);
    }

    /** Moves an enquiry, but not to the spam if it is a report with another decision, which may be public. One that was suspected of being spam and is not is received now: it gets its acknowledgement and a new due time. */
    public void move(Step step, EnquiryState to) {
        Enquiry enquiry = current(step);
        if (to == EnquiryState.SPAM && isDecidedOtherwise(enquiry)) {
            throw EnquiryChanged.since(step.version(), enquiry);
        }
        Instant now = clock.instant();
        boolean isReceived = enquiry.state() == EnquiryState.SPAM && to.isUnsettled() && isUnacknowledged(enquiry);
        enquiry.move(to, now);
        if (isReceived) {
            enquiry.postpone(calendar.replyDue(now));
        }
        if (isReceived && enquiry.isAnswerable()) {
            mails.add(NewMail.to(enquiry.email(), MailKind.ACKNOWLEDGEMENT, texts.acknowledgement(enquiry))
                    .about(enquiry.id()));
        }
        record(AuditAction.ENQUIRY_MOVED, enquiry, step.by(), enquiry.state().code());
    }

    public void note(Step step, String text) {
        Enquiry enquiry = current(step);
        add(enquiry, EnquiryEntryKind.NOTE, text, step.by());
        record(AuditAction.ENQUIRY_NOTED, enquiry, step.by(), "");
    }

    /** Stores an answer and the mail that brings it to the investor. */
    public void answerByMail(Step step, String text) {
        Enquiry enquiry = current(step);
        answer(enquiry, EnquiryEntryKind.MAILED, text, step.by());
        mails.add(NewMail.to(enquiry.email(), MailKind.ANSWER, texts.answer(enquiry, text))
                .about(enquiry.id()));
    }

    /** Stores an answer that was given otherwise, such as by telephone. */
    public void recordAnswer(Step step, String text) {
        answer(current(step), EnquiryEntryKind.RECORDED, text, step.by());
    }

    /** Sends a mail again that could not be sent. */
    public void sendAgain(Step step, long mail) {
        Enquiry enquiry = current(step);
        if (!mails.sendAgain(mail, enquiry.id())) {
            throw EnquiryChanged.since(step.version(), enquiry);
        }
        enquiry.touch(clock.instant());
        record(AuditAction.ENQUIRY_MAIL_SENT_AGAIN, enquiry, step.by(), "mail " + mail);
    }

    private boolean isDecidedOtherwise(Enquiry enquiry) {
        return decisions
                .findByEnquiryId(enquiry.id())
                .filter(decision -> decision.result().outcome() != ReportOutcome.SPAM)
                .isPresent();
    }

    private boolean isUnacknowledged(Enquiry enquiry) {
        return mails.of(enquiry.id()).stream().noneMatch(mail -> mail.kind() == MailKind.ACKNOWLEDGEMENT);
    }

    private void answer(Enquiry enquiry, EnquiryEntryKind kind, String text, StaffMember by) {
        add(enquiry, kind, text, by);
        enquiry.answer(by.account(), clock.instant());
        record(AuditAction.ENQUIRY_ANSWERED, enquiry, by, kind.code());
    }

    private void add(Enquiry enquiry, EnquiryEntryKind kind, String text, StaffMember by) {
        Instant now = clock.instant();
        entries.save(new EnquiryEntry(enquiry.id(), kind, text, by.fullName(), now));
        enquiry.touch(now);
    }

    /** Returns the enquiry, if the person saw its newest version. */
    Enquiry current(Step step) {
        Enquiry enquiry = enquiries.findById(step.enquiry()).orElseThrow(() -> EnquiryNotFound.of(step.enquiry()));
        if (enquiry.version() != step.version()) {
            throw EnquiryChanged.since(step.version(), enquiry);
        }
        return enquiry;
    }

    private void record(AuditAction action, Enquiry enquiry, StaffMember by, String detail) {
        log.record(action, by.account(), by.fullName(), about(enquiry.reference()), detail);
    }

    /** Names an enquiry as the log does. */
    static String about(String reference) {
        return "enquiry " + reference;
    }
}
