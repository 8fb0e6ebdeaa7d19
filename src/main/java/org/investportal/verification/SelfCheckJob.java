package org.investportal.verification;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.investportal.catalogue.EditionPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Checks each edition after its commit, in a separate thread, so that no finding can undo or delay it. */
@Component
public class SelfCheckJob implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SelfCheckJob.class);
    private static final int SECONDS_TO_END = 5;

    private final SelfCheckService checks;
    private final PendingSelfCheckStore due;
    private final SelfCheckSettings settings;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(SelfCheckJob::thread);

    /** Opens when the portal is ready to serve pages; checks wait for it. */
    private final CountDownLatch ready = new CountDownLatch(1);

    private final Set<Integer> queued = ConcurrentHashMap.newKeySet();

    private volatile boolean stopping;

    SelfCheckJob(SelfCheckService checks, PendingSelfCheckStore due, SelfCheckSettings settings) {
        this.checks = checks;
        this.due = due;
        this.settings = settings;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "self-check");
        thread.setDaemon(true);
        return thread;
    }

    /** Stores the due check in the transaction of the edition, so that it is due even if the portal is killed right after the commit. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void remember(EditionPublished published) {
        if (settings.enabled()) {
            due.add(published.edition());
        }
    }

    @TransactionalEventListener
    void check(EditionPublished published) {
        if (settings.enabled()) {
            start(published.edition());
        }
    }

    /** Repeats the checks that a stop cut off. */
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (settings.enabled()) {
            due.all().forEach(this::start);
        }
        ready.countDown();
    }

    /**
     * Checks the edition after those that wait before it; {@link SelfCheckService#latest} returns the result. Returns whether the edition was put into the
     * queue: an edition that waits there already is not queued twice.
     */
    public boolean start(int edition) {
        if (!queued.add(edition)) {
            return false;
        }
        try {
            thread.execute(() -> run(edition));
        } catch (RejectedExecutionException ending) {
            LOG.info("The self-check of edition {} was not started, because the portal is stopping.", edition);
        }
        return true;
    }

    private void run(int edition) {
        try {
            ready.await();
            queued.remove(edition); // a check requested from now on sees newer pages than this one
            if (!stopping) {
                tell(checks.run(edition));
            }
            if (!stopping) {
                due.remove(edition);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("The self-check of edition {} failed; start it again at the desk.", edition, failure);
        }
    }

    private static void tell(SelfCheck check) {
        if (check.state() != SelfCheck.State.PASSED) {
            LOG.warn(
                    "The self-check of edition {} {}: {}",
                    check.edition(),
                    check.state().code(),
                    check.findings());
        }
    }

    /** Stops without interrupting: an interrupted thread would close the file of the embedded database while others use it. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        ready.countDown();
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            LOG.info("The self-check was interrupted, because the portal is stopping. The next start runs it.");
        }
    }
}
