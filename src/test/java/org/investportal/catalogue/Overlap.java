package org.investportal.catalogue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work in another transaction that is known to wait for this one. */
public final class Overlap implements AutoCloseable {

    private static final String IS_H2 = "select count(*) > 0 from information_schema.tables"
            + " where lower(table_schema) = 'information_schema' and lower(table_name) = 'sessions'";
    private static final String ON_H2 = "select count(*) from information_schema.sessions where blocker_id is not null";
    private static final String ON_POSTGRES = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
            + " and datname = current_database()";

    private final JdbcClient jdbc;
    private final String waiting;
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    /** Asks the database itself how many wait. */
    public Overlap(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.waiting = jdbc.sql(IS_H2).query(Boolean.class).single() ? ON_H2 : ON_POSTGRES;
    }

    /** Comes back when the work has begun and waits; it goes on when the transaction of the caller ends. */
    public Future<?> begin(Runnable work) {
        return begin(Executors.callable(work));
    }

    /** The same for work that answers something. */
    public <T> Future<T> begin(Callable<T> work) {
        Future<T> begun = other.submit(work);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(10))
                .until(() ->
                        begun.isDone() || jdbc.sql(waiting).query(Long.class).single() > 0);
        if (begun.isDone()) {
            throw new AssertionError("it did not wait: " + begun);
        }
        return begun;
    }

    @Override
    public void close() {
        other.shutdownNow();
    }
}
