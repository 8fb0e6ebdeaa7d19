package org.investportal.verification;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.investportal.catalogue.EditionPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Checks each edition after its commit, in the background, so that no finding can undo or delay it. */
@Component
public class SelfCheckJob {

    private static final Logger LOG = LoggerFactory.getLogger(SelfCheckJob.class);

    private final SelfCheckService checks;
    private final SelfCheckSettings settings;
    private final TaskExecutor executor;
    private final ConfigurableApplicationContext portal;
    private final Set<Integer> queued = ConcurrentHashMap.newKeySet();

    SelfCheckJob(
            SelfCheckService checks,
            SelfCheckSettings settings,
            TaskExecutor applicationTaskExecutor,
            ConfigurableApplicationContext portal) {
        this.checks = checks;
        this.settings = settings;
        this.executor = applicationTaskExecutor;
        this.portal = portal;
    }

    @ApplicationModuleListener(id = "self-check", propagation = Propagation.NOT_SUPPORTED)
    @Order(2)
    void check(EditionPublished published) {
        if (settings.enabled()) {
            run(published.edition());
        }
    }

    /**
     * Checks the edition after the work that waits already; {@link SelfCheckService#latest} returns the result. Returns whether the edition was put into the
     * queue: an edition that waits there already is not queued twice.
     */
    public boolean start(int edition) {
        if (!queued.add(edition)) {
            return false;
        }
        try {
            executor.execute(() -> runQueued(edition));
            return true;
        } catch (TaskRejectedException full) {
            LOG.warn("Edition {} is not checked, because too much work waits; start it again later.", edition, full);
            queued.remove(edition);
            return false;
        }
    }

    private void runQueued(int edition) {
        queued.remove(edition); // a check requested from now on sees newer pages than this one
        try {
            run(edition);
        } catch (RuntimeException failure) {
            LOG.error("The self-check of edition {} failed; start it again at the desk.", edition, failure);
        }
    }

    /** A check during a stop finds no pages. It fails, so that the event stays and the next start repeats the check. */
    private void run(int edition) {
        SelfCheck check = checks.run(edition);
        if (portal.isClosed()) {
            throw new CancellationException("The self-check of edition " + edition + " was cut short by a stop.");
        }
        if (check.state() != SelfCheck.State.PASSED) {
            LOG.warn(
                    "The self-check of edition {} {}: {}",
                    edition,
                    check.state().code(),
                    check.findings());
        }
    }
}
