package org.investportal.mail;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;

/**
 * Sends mails in the background: each at once after its commit, and again when the next attempt is due. Spring Modulith keeps the event of a mail until its
 * first attempt is over, also if the portal is killed; later attempts follow from the stored mail alone.
 */
@Component
@Profile("!quiet") // commands leave this to the portal
class MailWorker {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);

    private static final int SECONDS_BETWEEN_LOOKS = 20;

    /** So many mails at a time, so that a mail server that does not answer holds the thread for minutes and not for hours. */
    private static final int AT_ONCE = 20;

    private final MailDelivery delivery;
    private final Mails mails;
    private final Clock clock;

    MailWorker(MailDelivery delivery, Mails mails, Clock clock) {
        this.delivery = delivery;
        this.mails = mails;
        this.clock = clock;
    }

    @Async(MailThreadConfiguration.THREADS)
    @ApplicationModuleListener(id = "mail", propagation = Propagation.NOT_SUPPORTED)
    void send(MailQueued queued) {
        delivery.deliver(queued.mail());
    }

    @Scheduled(initialDelay = SECONDS_BETWEEN_LOOKS, fixedDelay = SECONDS_BETWEEN_LOOKS, timeUnit = TimeUnit.SECONDS)
    void sendDue() {
        try {
            mails.due(clock.instant(), Limit.of(AT_ONCE)).forEach(delivery::deliver);
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("The database does not answer, as the log says already.", noDatabase);
        }
    }
}
