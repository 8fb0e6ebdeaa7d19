package org.investportal.enquiries.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.investportal.accounts.secret.SecretGenerator;
import org.investportal.enquiries.Enquiries;
import org.investportal.enquiries.Enquiry;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.ErrorReport;
import org.investportal.enquiries.SpamReason;
import org.investportal.enquiries.WorkingDayCalendar;
import org.investportal.enquiries.mail.EnquiryMailTextFactory;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailQueue;
import org.investportal.mail.NewMail;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Stores enquiries and reports, each once, together with the mail that acknowledges it. */
@Component
public class EnquiryIntake {

    private static final int REFERENCE_GROUPS = 2;

    private final Enquiries enquiries;
    private final WorkingDayCalendar calendar;
    private final EnquiryThrottle throttle;
    private final MailQueue queue;
    private final EnquiryMailTextFactory texts;
    private final TransactionOperations transaction;
    private final Clock clock;

    EnquiryIntake(
            Enquiries enquiries,
            WorkingDayCalendar calendar,
            EnquiryThrottle throttle,
            MailQueue queue,
            EnquiryMailTextFactory texts,
            TransactionOperations transaction,
            Clock clock) {
        this.enquiries = enquiries;
        this.calendar = calendar;
        this.throttle = throttle;
        this.queue = queue;
        this.texts = texts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns the reference of an enquiry that was stored from the same form with the same words; empty if there is none. */
    public Optional<String> stored(FormTokenSigner.MadeForm form, EnquiryContent content) {
        return enquiries.findByFormKey(key(form, content)).map(Enquiry::reference);
    }

    /** Returns the enquiry or report with that reference; empty if there is none. */
    public Optional<EnquiryView> find(String reference) {
        return enquiries.findByReference(reference).map(Enquiry::view);
    }

    /**
     * Stores the enquiry and returns its reference. The same form with the same words is stored once, also if it is sent twice at the same time.
     *
     * @param hidden what the field contains that people do not see
     * @param permit of the client; what it counted is given back if nothing is stored
     */
    public String store(FormTokenSigner.MadeForm form, EnquiryContent content, String hidden, EnquiryPermit permit) {
        Instant now = clock.instant();
        SpamReason found = SpamCheck.reason(hidden, content.need(), form.at(), now);
        SpamReason spam = found == null && !throttle.mayEnterInbox(content.kind(), permit) ? SpamReason.FLOOD : found;
        boolean acknowledged = spam == null
                && content.isAnswerable()
                && throttle.mayAcknowledge(content.kind(), content.email(), permit);
        String key = key(form, content);
        try {
            return Objects.requireNonNull(transaction.execute(status -> add(key, content, spam, acknowledged, now)));
        } catch (DataIntegrityViolationException storedMeanwhile) {
            permit.giveBack();
            return enquiries.findByFormKey(key).map(Enquiry::reference).orElseThrow(() -> storedMeanwhile);
        } catch (RuntimeException notStored) {
            permit.giveBack();
            throw notStored;
        }
    }

    private String add(
            String key, EnquiryContent content, @Nullable SpamReason spam, boolean acknowledged, Instant now) {
        Enquiry enquiry = enquiries.saveAndFlush(new Enquiry(
                SecretGenerator.legible(REFERENCE_GROUPS), key, content, spam, now, calendar.replyDue(now)));
        if (acknowledged) {
            queue.add(NewMail.to(content.email(), MailKind.ACKNOWLEDGEMENT, texts.acknowledgement(enquiry))
                    .about(enquiry.id()));
        }
        return enquiry.reference();
    }

    /** Returns what is the same only if a form is sent again unchanged. Somebody who goes back and adds something sends another enquiry. */
    private static String key(FormTokenSigner.MadeForm form, EnquiryContent content) {
        return SecretGenerator.hash(String.join(
                "\0",
                form.token(),
                content.name(),
                content.organisation(),
                content.email(),
                String.valueOf(content.sector()),
                content.timeframe().code(),
                content.need(),
                content.report() == null ? "" : key(content.report())));
    }

    private static String key(ErrorReport report) {
        return report.figure() + " " + report.printed();
    }
}
