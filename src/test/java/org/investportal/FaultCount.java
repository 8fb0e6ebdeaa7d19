package org.investportal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what readers and publishers met during one fault. */
final class FaultCount {

    static final String HEAD = "%-22s %8s %6s %6s %7s %6s %6s %7s %9s %6s   %s%n"
            .formatted(
                    "fault",
                    "requests",
                    "errors",
                    "wrong",
                    "known*",
                    "stale",
                    "late**",
                    "max ms",
                    "editions",
                    "failed",
                    "recovery (s)");

    static final String NOTES = """
            *  the killed node itself refused, or a file of /data/editions was asked of a node itself while the database did not answer
            ** a node could not know of the edition, because the database did not answer
            """;
    private static final int MOST_PROBLEMS = 5;
    private static final Set<Outcome> UNEXPECTED = EnumSet.of(Outcome.ERROR, Outcome.WRONG_BYTES, Outcome.STALE);

    private final String fault;
    private final boolean isFault;
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Set<String> problems = new LinkedHashSet<>();
    private final List<Duration> recoveries = new ArrayList<>();
    private Duration longest = Duration.ZERO;
    private int publications;
    private int failedPublications;

    /** What came of a request. */
    enum Outcome {
        RIGHT,

        /** No answer, or another status than the page has. */
        ERROR,

        WRONG_BYTES,

        /** The reader asked the killed node itself, or the proxy had already sent the beginning of its answer. */
        REFUSED,

        /** The reader asked a node itself for a file that it reads from the database, which did not answer. */
        UNAVAILABLE,

        /** A node showed an edition more than a second after a later one was published. */
        STALE,

        /** The same, while the node could not know because the database did not answer. */
        STALE_IN_OUTAGE
    }

    private FaultCount(String fault, boolean isFault) {
        this.fault = fault;
        this.isFault = isFault;
    }

    static FaultCount of(String fault) {
        return new FaultCount(fault, true);
    }

    /** Counts while all works. */
    static FaultCount calm() {
        return new FaultCount("no fault", false);
    }

    /** Returns this one, or the one at the end of something that began without a fault. */
    FaultCount orFault(FaultCount atTheEnd) {
        return isFault ? this : atTheEnd;
    }

    synchronized void add(Outcome outcome, Duration after, String what) {
        outcomes.merge(outcome, 1L, Long::sum);
        longest = after.compareTo(longest) > 0 ? after : longest;
        if (UNEXPECTED.contains(outcome) && problems.size() < MOST_PROBLEMS) {
            problems.add(fault + ", " + outcome + ": " + what);
        }
    }

    synchronized void published() {
        publications++;
    }

    synchronized void notPublished(RuntimeException failure) {
        failedPublications++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(fault + ", not published: " + failure);
        }
    }

    synchronized void recovered(Duration after) {
        recoveries.add(after);
    }

    synchronized long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    synchronized int publications() {
        return publications;
    }

    synchronized int failedPublications() {
        return failedPublications;
    }

    synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    synchronized List<Duration> recoveries() {
        return List.copyOf(recoveries);
    }

    synchronized long requests() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the line of a table. */
    synchronized String line() {
        return "%-22s %8d %6d %6d %7d %6d %6d %7d %9d %6d   %s%n"
                .formatted(
                        fault,
                        requests(),
                        of(Outcome.ERROR),
                        of(Outcome.WRONG_BYTES),
                        of(Outcome.REFUSED) + of(Outcome.UNAVAILABLE),
                        of(Outcome.STALE),
                        of(Outcome.STALE_IN_OUTAGE),
                        longest.toMillis(),
                        publications,
                        failedPublications,
                        recoveries.stream()
                                .map(each -> "%.1f".formatted(each.toMillis() / 1000.0))
                                .collect(Collectors.joining(" ")));
    }
}
