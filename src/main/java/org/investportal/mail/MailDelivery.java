package org.investportal.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends a mail that is due. An attempt is counted before it is made, and the mail is then not due until the longest attempt would be over, so that neither a kill
 * nor a second node leads to two attempts at a time or to endless attempts. No transaction is open while the mail server is waited for.
 */
@Component
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    /** Longer than an attempt with the time limits of application.properties: to connect, and for each of some twelve answers of the server. */
    static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(15);

    /** The pauses after each failed attempt; after the last attempt the mail is tried no more. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private final Mails mails;
    private final MailTransport transport;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailDelivery(
            Mails mails,
            MailTransport transport,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mails = mails;
        this.transport = transport;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Makes an attempt, unless it is not time for one. */
    void deliver(long id) {
        claim(id).ifPresent(this::attempt);
    }

    private void attempt(Mail mail) {
        try {
            transport.send(mail);
        } catch (MailException refused) {
            store(mail, stored -> fail(stored, refused));
            return;
        }
        store(mail, this::succeed);
    }

    private Optional<Mail> claim(long id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Instant now = clock.instant();
            Optional<Mail> due = mails.lock(id)
                    .filter(mail -> mail.state() == MailState.QUEUED)
                    .filter(mail -> !mail.dueAt().isAfter(now));
            due.filter(MailDelivery::isExhausted).ifPresent(this::giveUp);
            return due.filter(mail -> mail.state() == MailState.QUEUED).map(mail -> {
                mail.attempt(now.plus(LONGEST_ATTEMPT));
                return mail;
            });
        }));
    }

    private static boolean isExhausted(Mail mail) {
        return mail.attempts() > PAUSES.size();
    }

    /** Stores the end of an attempt, if the mail was not deleted or sent meanwhile. */
    private void store(Mail mail, Consumer<Mail> end) {
        transaction.executeWithoutResult(status -> mails.lock(mail.id())
                .filter(stored -> stored.state() == MailState.QUEUED)
                .ifPresent(end));
    }

    private void succeed(Mail mail) {
        mail.sent(clock.instant());
        events.publishEvent(new MailSent(mail.id(), mail.kind(), mail.enquiryId()));
    }

    private void fail(Mail mail, MailException refused) {
        Duration pause = PAUSES.get(Math.min(Math.max(mail.attempts(), 1), PAUSES.size()) - 1);
        mail.failed(
                NestedExceptionUtils.getMostSpecificCause(refused).toString(),
                clock.instant().plus(pause));
        if (MailTransport.isFinal(refused) || isExhausted(mail)) {
            giveUp(mail);
        }
    }

    private void giveUp(Mail mail) {
        mail.giveUp(clock.instant());
        LOG.warn(
                "Mail {} ({}) could not be sent and is tried no more.",
                mail.id(),
                mail.kind().code());
        events.publishEvent(new MailFailed(mail.id(), mail.kind(), mail.enquiryId()));
    }
}
