package org.investportal.enquiries.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Keeps the public list of reports in memory, so that a public page needs no database for it. Each second it asks whether another node has changed it. */
@Component
public class ReportLedger {

    private static final Logger LOG = LoggerFactory.getLogger(ReportLedger.class);

    private final ReportDecisions decisions;
    private final ApplicationEventPublisher events;
    private volatile State state = new State(0, List.of());

    /** The figures whose change no listener knows yet. */
    private final Set<Long> unpublished = new HashSet<>();

    /**
     * The list as last read.
     *
     * @param steps the number of all decisions and their changes, which only grows
     */
    private record State(long steps, List<ReportLedgerEntry> entries) {}

    ReportLedger(ReportDecisions decisions, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.events = events;
        read();
    }

    /** Returns all published decisions, the newest first. */
    public List<ReportLedgerEntry> entries() {
        return state.entries();
    }

    /** Returns the published decisions about one figure, the newest first. */
    public List<ReportLedgerEntry> about(long figure) {
        return state.entries().stream()
                .filter(entry -> entry.figure() == figure)
                .toList();
    }

    /** Reads the list again if anything was decided, also by another node. If the database does not answer, it is read in a second. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    public void refresh() {
        try {
            read();
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("The database does not answer, as the log says already.", noDatabase);
        } catch (RuntimeException notUsed) {
            LOG.error(
                    "The list of reports has changed, but not all of its pages. The portal tries again in a second.",
                    notUsed);
        }
    }

    private synchronized void read() {
        long steps = decisions.countSteps();
        if (steps != state.steps()) {
            Set<ReportLedgerEntry> before = Set.copyOf(state.entries());
            state = new State(
                    steps,
                    decisions.findPublished().stream()
                            .map(ReportDecision::entry)
                            .toList());
            unpublished.addAll(differing(before, Set.copyOf(state.entries())));
        }
        if (!unpublished.isEmpty()) {
            events.publishEvent(new ReportLedgerChanged(Set.copyOf(unpublished)));
            unpublished.clear();
        }
    }

    /** Returns the figures with entries that only one of the lists has. */
    private static Set<Long> differing(Set<ReportLedgerEntry> before, Set<ReportLedgerEntry> now) {
        return Stream.concat(before.stream(), now.stream())
                .filter(entry -> !before.contains(entry) || !now.contains(entry))
                .map(ReportLedgerEntry::figure)
                .collect(Collectors.toSet());
    }
}
