package org.investportal.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/** Failures that look like an outage. An outage explains them; without one they are logged, each kind once a minute at most. */
final class UnexplainedFailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(UnexplainedFailureLog.class);

    private static final long SILENCE = Duration.ofMinutes(1).toNanos();

    private final Map<String, Failure> waiting = new ConcurrentHashMap<>();
    private final Map<String, Long> logged = new ConcurrentHashMap<>();
    private final long untilKnown;
    private volatile long explained;

    /**
     * Starts with no failures.
     *
     * @param untilKnown longer than the time to notice an outage, and than interrupted work takes to fail
     */
    UnexplainedFailureLog(Duration untilKnown) {
        this.untilKnown = untilKnown.toNanos();
        this.explained = System.nanoTime() - this.untilKnown;
    }

    void add(Throwable failure) {
        boolean refused = NestedExceptionUtils.getMostSpecificCause(failure) instanceof DatabaseDown;
        if (!refused && isOver(explained, untilKnown)) {
            waiting.putIfAbsent(kind(failure), new Failure(failure, System.nanoTime()));
        }
    }

    /** There is an outage. */
    void explain() {
        explained = System.nanoTime();
        waiting.clear();
    }

    /**
     * Logs the failures that have waited long enough: the database answers, so they have another reason.
     *
     * @return whether one of them says that the store of H2 is closed or locked, so that only the connection of the watch has one
     */
    boolean logThoseWithout() {
        List<Throwable> unexplained = waiting.values().stream()
                .filter(failure -> isOver(failure.since(), untilKnown))
                .map(Failure::thrown)
                .toList();
        unexplained.forEach(failure -> {
            waiting.remove(kind(failure));
            log("This failed although the database answers", failure);
        });
        return unexplained.stream().anyMatch(Outage::isClosedStore);
    }

    void log(String message, Throwable failure) {
        Long before = logged.get(kind(failure));
        if (before == null || isOver(before, SILENCE)) {
            logged.put(kind(failure), System.nanoTime());
            LOG.error("{} (logged at most once a minute)", message, failure);
        }
    }

    /** Returns the kind of the failure without its message, which may contain another number each time. */
    private static String kind(Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return cause instanceof SQLException ofSql
                ? cause.getClass().getName() + ofSql.getSQLState() + ofSql.getErrorCode()
                : cause.getClass().getName();
    }

    private static boolean isOver(long since, long time) {
        return System.nanoTime() - since >= time;
    }

    /** Failure with the time at which it was thrown. */
    private record Failure(Throwable thrown, long since) {}
}
