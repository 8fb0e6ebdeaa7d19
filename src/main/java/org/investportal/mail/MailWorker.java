package org.investportal.mail;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
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

    /** So many mails at a time, so that new ones do not wait behind all those that failed before. */
    private static final int AT_ONCE = 20;

    private final MailDelivery delivery;
    private final Mails mails;
    private final ThreadPoolTaskExecutor thread;
    private final Clock clock;

    /** The mails that wait for the thread, so that none waits twice. */
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

    private volatile boolean stopping;

    MailWorker(
            MailDelivery delivery,
            Mails mails,
            @Qualifier(MailThreadConfiguration.THREADS) ThreadPoolTaskExecutor thread,
            Clock clock) {
        this.delivery = delivery;
        this.mails = mails;
        this.thread = thread;
        this.clock = clock;
    }

    @Async(MailThreadConfiguration.THREADS)
    @ApplicationModuleListener(id = "mail", propagation = Propagation.NOT_SUPPORTED)
    void send(MailQueued queued) {
        deliver(queued.mail());
    }

    /** Hands the mails that are due to the thread, which a mail server may keep waiting. */
    @Scheduled(initialDelay = SECONDS_BETWEEN_LOOKS, fixedDelay = SECONDS_BETWEEN_LOOKS, timeUnit = TimeUnit.SECONDS)
    void sendDue() {
        try {
            mails.due(clock.instant(), Limit.of(AT_ONCE)).stream()
                    .filter(waiting::add)
                    .forEach(this::hand);
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("The database does not answer, as the log says already.", noDatabase);
        }
    }

    /** Keeps mails that wait for the thread in the table, so that a stop waits for one attempt only. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    private void hand(long id) {
        try {
            thread.execute(() -> {
                waiting.remove(id);
                deliver(id);
            });
        } catch (TaskRejectedException full) {
            waiting.remove(id);
            LOG.debug("The thread has enough to do.", full);
        }
    }

    /** One mail that cannot be tried does not stop the others. It is due again when the attempt would be over. */
    private void deliver(long id) {
        if (stopping) {
            return;
        }
        try {
            delivery.deliver(id);
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("The database does not answer, as the log says already.", noDatabase);
        } catch (RuntimeException unexpected) {
            LOG.warn("Mail {} could not be tried.", id, unexpected);
        }
    }
}
