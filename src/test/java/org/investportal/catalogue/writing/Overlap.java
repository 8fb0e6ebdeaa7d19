package org.investportal.catalogue.writing;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody else at work in another transaction, who is known to wait for this one. */
final class Overlap implements AutoCloseable {

    static final String ON_H2 = "select count(*) from information_schema.sessions where blocker_id is not null";
    static final String ON_POSTGRES = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
            + " and datname = current_database()";

    private final JdbcClient jdbc;
    private final String waiting;
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    /** With the database's own count of those that wait. */
    Overlap(JdbcClient jdbc, String waiting) {
        this.jdbc = jdbc;
        this.waiting = waiting;
    }

    /** Comes back when the work has begun and waits; it goes on when the transaction of the caller ends. */
    Future<?> begin(Runnable work) {
        Future<?> begun = other.submit(work);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> jdbc.sql(waiting).query(Long.class).single() > 0);
        return begun;
    }

    @Override
    public void close() {
        other.shutdownNow();
    }
}
