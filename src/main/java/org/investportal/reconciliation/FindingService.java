package org.investportal.reconciliation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Edition;
import org.investportal.catalogue.EditionPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Finds the results of the rules for an edition. Findings of a published edition do not change, so those of the last editions used are kept. */
@Component
public class FindingService {

    private static final Logger LOG = LoggerFactory.getLogger(FindingService.class);
    private static final int KEPT = 8;

    private final Catalogue catalogue;
    private final Map<Integer, FindingSet> kept = new LinkedHashMap<>(KEPT, 1, true);

    FindingService(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the findings of an edition. A preview may change at any time, so its findings are calculated for each call. */
    public FindingSet at(int edition) {
        return edition == Edition.RESERVED
                ? find(edition)
                : kept(edition).orElseGet(() -> keep(edition, find(edition)));
    }

    /** Returns the keys of the conflicts between figures that only the later edition has. The later edition may not be committed yet. */
    public Set<String> newConflicts(int earlier, int later) {
        Set<String> conflicts = find(later).conflicts();
        conflicts.removeAll(at(earlier).conflicts());
        return conflicts;
    }

    private FindingSet find(int edition) {
        return FindingSet.of(catalogue.at(edition).numbers());
    }

    private Optional<FindingSet> kept(int edition) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(edition));
        }
    }

    private FindingSet keep(int edition, FindingSet findingSet) {
        synchronized (kept) {
            kept.put(edition, findingSet);
            kept.keySet().stream()
                    .findFirst()
                    .filter(oldest -> kept.size() > KEPT)
                    .ifPresent(kept::remove);
        }
        return findingSet;
    }

    /** Calculates the findings before the first request. */
    @EventListener(ApplicationStartedEvent.class)
    void prepare() {
        prepare(catalogue.current());
    }

    /** Each node keeps findings of its own and finds them again when it is asked, so this event is not stored. */
    @Async
    @TransactionalEventListener
    @Order(0)
    void prepare(EditionPublished published) {
        prepare(published.edition());
    }

    /** Calculates and keeps the findings; after a failure, the next request calculates them again. */
    private void prepare(int edition) {
        try {
            at(edition);
        } catch (RuntimeException failure) {
            LOG.error("The figures of edition {} could not be held against each other.", edition, failure);
        }
    }
}
