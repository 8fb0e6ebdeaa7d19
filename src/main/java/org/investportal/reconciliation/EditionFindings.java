package org.investportal.reconciliation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Edition;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the rules find in an edition. What is published does not change, so neither do its findings: some are kept. */
@Component
public class EditionFindings {

    private static final int KEPT = 8;

    private final Catalogue catalogue;
    private final Map<Integer, Findings> kept = new LinkedHashMap<>(KEPT, 1, true);

    EditionFindings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Of a preview, which is another each time, anew. */
    public Findings at(int edition) {
        return edition == Edition.RESERVED
                ? find(edition)
                : kept(edition).orElseGet(() -> keep(edition, find(edition)));
    }

    private Findings find(int edition) {
        return Findings.of(catalogue.at(edition).numbers());
    }

    private Optional<Findings> kept(int edition) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(edition));
        }
    }

    private Findings keep(int edition, Findings findings) {
        synchronized (kept) {
            kept.put(edition, findings);
            kept.keySet().stream()
                    .findFirst()
                    .filter(oldest -> kept.size() > KEPT)
                    .ifPresent(kept::remove);
        }
        return findings;
    }

    /** Before the first reader asks. */
    @EventListener(ApplicationStartedEvent.class)
    void prepare() {
        at(catalogue.current());
    }
}
