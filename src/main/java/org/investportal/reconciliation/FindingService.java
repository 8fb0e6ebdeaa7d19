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
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the results of the rules for an edition. Findings of a published edition do not change, so those of the last editions used are kept. */
@Component
public class FindingService {

    private static final Logger LOG = LoggerFactory.getLogger(FindingService.class);
    private static final int KEPT = 8;

    private final Catalogue catalogue;
    private final Map<Integer, FindingSet> kept = new LinkedHashMap<>(KEPT, 1, true);

    private final TransactionTemplate reading;

    FindingService(Catalogue catalogue, PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.reading = new TransactionTemplate(transactions);
        // After the commit of a publication its transaction is still bound to the thread, but it can no longer read
        // anything.
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.reading.setReadOnly(true);
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

    @TransactionalEventListener
    void prepare(EditionPublished published) {
        prepare(published.edition());
    }

    /** Calculates and keeps the findings; after a failure, the next request calculates them again. */
    private void prepare(int edition) {
        try {
            reading.executeWithoutResult(status -> at(edition));
        } catch (RuntimeException failure) {
            LOG.error("The portal could not check the figures of edition {}.", edition, failure);
        }
    }
}
