package org.investportal.mail;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.investportal.staff.MovedClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Sends the mails that other tests have left in the queue, of which there may be hundreds: a mail of the next test would wait behind them. */
@TestComponent
public class MailQueueDrain {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SwitchedMailServer server;
    private final MailWorker worker;
    private final Mails mails;
    private final ThreadPoolTaskExecutor thread;
    private final MovedClock clock;

    MailQueueDrain(
            SwitchedMailServer server,
            MailWorker worker,
            Mails mails,
            @Qualifier(MailThreadConfiguration.THREADS) ThreadPoolTaskExecutor thread,
            MovedClock clock) {
        this.server = server;
        this.worker = worker;
        this.mails = mails;
        this.thread = thread;
        this.clock = clock;
    }

    /** Returns when no mail is due and none is being sent. The server is then as it should be. */
    public void drain() {
        server.be(SwitchedMailServer.Mode.WELL);
        await().atMost(PATIENCE).until(this::isEmpty);
    }

    private boolean isEmpty() {
        if (thread.getActiveCount() + thread.getQueueSize() > 0) {
            return false;
        }
        if (mails.due(clock.instant(), Limit.of(1)).isEmpty()) {
            return true;
        }
        worker.sendDue();
        return false;
    }
}
