package org.investportal.verification;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.investportal.database.StoredContentChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Keeps the latest self-check of each edition in memory, because a public page shows it. It asks whether there is a new one when PostgreSQL tells so, and each second. */
@Component
class SelfCheckResultCache {

    private static final Logger LOG = LoggerFactory.getLogger(SelfCheckResultCache.class);

    private final SelfCheckRuns runs;
    private final ApplicationEventPublisher events;
    private volatile State state = new State(0, Map.of());

    /**
     * The results as last read.
     *
     * @param runs the number of all runs, which only grows
     * @param latest the latest check by edition
     */
    private record State(long runs, Map<Integer, SelfCheck> latest) {}

    SelfCheckResultCache(SelfCheckRuns runs, ApplicationEventPublisher events) {
        this.runs = runs;
        this.events = events;
        refresh();
    }

    Optional<SelfCheck> latest(int edition) {
        return Optional.ofNullable(state.latest().get(edition));
    }

    /** Reads the results again if any was added. */
    synchronized void refresh() {
        long count = runs.count();
        if (count != state.runs()) {
            state = new State(
                    count,
                    runs.findLatestOfEachEdition().stream()
                            .map(SelfCheckRun::view)
                            .collect(Collectors.toUnmodifiableMap(SelfCheck::edition, check -> check)));
            events.publishEvent(new SelfCheckResultChanged());
        }
    }

    @EventListener(StoredContentChanged.class)
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void followOtherNodes() {
        try {
            refresh();
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("The database does not answer, as the log says already.", noDatabase);
        }
    }
}
