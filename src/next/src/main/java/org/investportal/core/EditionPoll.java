package org.investportal.core;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks twice a second for what other processes published or hid. On a thread of its own, so that no other task delays it. */
@Component
final class EditionPoll implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EditionPoll.class);
    private static final long EVERY_MILLIS = 500;

    private final Editions editions;
    private volatile boolean failing;
    private @org.jspecify.annotations.Nullable ScheduledExecutorService thread;

    EditionPoll(Editions editions) {
        this.editions = editions;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread poll = new Thread(work, "editions");
            poll.setDaemon(true);
            return poll;
        });
        started.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        thread = started;
    }

    /** Pages go on with what they show while the database is away. */
    private void look() {
        try {
            editions.refresh();
            if (failing) {
                LOG.info("The database answers again.");
                failing = false;
            }
        } catch (RuntimeException | Error failure) {
            if (!failing) {
                LOG.warn(
                        "The database does not tell of new editions; pages go on with edition {}.",
                        editions.current().edition().number(),
                        failure);
                failing = true;
            }
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
