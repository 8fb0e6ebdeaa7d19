package org.investportal.core;

import org.jspecify.annotations.Nullable;
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
    private @Nullable Thread thread;

    EditionPoll(Editions editions) {
        this.editions = editions;
    }

    @Override
    public synchronized void start() {
        thread = new Thread(this::run, "editions");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(EVERY_MILLIS);
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
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
            thread.interrupt();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
