package org.investportal.manifests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Says on the console after a start if the stored history is not as it was published. The portal runs all the same. */
@Component
class AlterationReporter {

    private static final Logger LOG = LoggerFactory.getLogger(AlterationReporter.class);

    /** The time after which no further edition is verified, since each takes the longer the more content there is. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final HistoryVerifier historyVerifier;
    private final ConfigurableApplicationContext portal;

    AlterationReporter(HistoryVerifier historyVerifier, ConfigurableApplicationContext portal) {
        this.historyVerifier = historyVerifier;
        this.portal = portal;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void report() {
        try {
            List<String> findings = findings();
            if (!findings.isEmpty()) {
                LOG.error(
                        "The stored history differs from what was published (first of {} differences: {}). Run"
                                + " verify-history to list all; on the embedded database stop the portal first.",
                        findings.size(),
                        findings.get(0));
            }
        } catch (DataAccessException noDatabase) {
            LOG.debug("The history could not be verified.", noDatabase);
        }
    }

    private List<String> findings() {
        long end = System.nanoTime() + LONGEST.toNanos();
        List<String> findings = new ArrayList<>(historyVerifier.logFindings());
        for (int edition : editions()) {
            if (portal.isClosed()) {
                return List.of();
            }
            if (System.nanoTime() - end > 0) {
                LOG.info(
                        "Only editions after {} were verified, because verifying took a minute. Run verify-history to"
                                + " verify all.",
                        edition);
                return findings;
            }
            findings.addAll(historyVerifier.findings(edition));
        }
        return findings;
    }

    /** Returns the newest first, without those whose manifest is not made yet: it is made after the publication. */
    private List<Integer> editions() {
        List<Integer> editions = new ArrayList<>(historyVerifier.editions());
        Collections.reverse(editions);
        return editions.stream()
                .dropWhile(edition -> historyVerifier.hash(edition).isEmpty())
                .toList();
    }
}
