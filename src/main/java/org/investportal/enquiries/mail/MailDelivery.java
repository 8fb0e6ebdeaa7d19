package org.investportal.enquiries.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.Enquiries;
import org.investportal.enquiries.Enquiry;
import org.investportal.enquiries.EnquiryState;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends a mail that is due. An attempt is counted and the time of the next one is set before it is made, so that neither a kill nor a second node leads to
 * endless attempts. No transaction is open while the mail server is waited for.
 */
@Component
class MailDelivery {

    /** The pauses after each attempt; after the last attempt the mail is tried no more. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private final EnquiryMails mails;
    private final Enquiries enquiries;
    private final MailTransport transport;
    private final TransactionOperations transaction;
    private final Clock clock;

    MailDelivery(
            EnquiryMails mails,
            Enquiries enquiries,
            MailTransport transport,
            TransactionOperations transaction,
            Clock clock) {
        this.mails = mails;
        this.enquiries = enquiries;
        this.transport = transport;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes an attempt, unless it is not time for one. */
    void deliver(long id) {
        Optional<EnquiryMail> claimed = claim(id);
        if (claimed.isEmpty()) {
            return;
        }
        try {
            transport.send(claimed.get(), language(claimed.get()));
            transaction.executeWithoutResult(status -> mails.lock(id).ifPresent(mail -> mail.sent(clock.instant())));
            answered(claimed.get());
        } catch (MailException refused) {
            String reason = NestedExceptionUtils.getMostSpecificCause(refused).toString();
            transaction.executeWithoutResult(status -> mails.lock(id).ifPresent(mail -> fail(mail, reason)));
        }
    }

    /** Returns the language of the investor; mails to the agency are in both. */
    private Language language(EnquiryMail mail) {
        return Optional.ofNullable(mail.enquiryId())
                .flatMap(enquiries::findById)
                .map(Enquiry::language)
                .orElse(Language.EN);
    }

    private Optional<EnquiryMail> claim(long id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Instant now = clock.instant();
            Optional<EnquiryMail> due = mails.lock(id)
                    .filter(mail -> mail.state() == MailState.QUEUED)
                    .filter(mail -> !mail.dueAt().isAfter(now));
            due.filter(MailDelivery::isExhausted).ifPresent(this::giveUp);
            return due.filter(mail -> mail.state() == MailState.QUEUED).map(mail -> {
                mail.attempt(now.plus(PAUSES.get(Math.min(mail.attempts(), PAUSES.size() - 1))));
                return mail;
            });
        }));
    }

    private static boolean isExhausted(EnquiryMail mail) {
        return mail.attempts() > PAUSES.size();
    }

    /** An answer that staff sent again after it had failed answers its enquiry. A transaction of its own, because the mail is sent in any case. */
    private void answered(EnquiryMail mail) {
        Long about = mail.enquiryId();
        if (mail.kind() == MailKind.ANSWER && about != null) {
            transaction.executeWithoutResult(
                    status -> enquiries.findById(about).ifPresent(enquiry -> enquiry.regainAnswer(clock.instant())));
        }
    }

    /** A mail that another attempt sent meanwhile has not failed. */
    private void fail(EnquiryMail mail, String reason) {
        if (mail.state() != MailState.QUEUED) {
            return;
        }
        mail.failed(reason);
        if (isExhausted(mail)) {
            giveUp(mail);
        }
    }

    /** An enquiry whose answer did not reach the investor is not answered, unless staff have settled it in another way. */
    private void giveUp(EnquiryMail mail) {
        mail.giveUp();
        Long about = mail.enquiryId();
        if (mail.kind() == MailKind.ANSWER && about != null) {
            enquiries
                    .findById(about)
                    .filter(enquiry -> enquiry.state() == EnquiryState.ANSWERED)
                    .ifPresent(enquiry -> enquiry.loseAnswer(clock.instant()));
        }
    }
}
