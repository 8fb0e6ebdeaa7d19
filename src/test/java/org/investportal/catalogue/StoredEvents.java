package org.investportal.catalogue;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that a database keeps until a listener has handled them. */
public final class StoredEvents {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final String listener;

    private StoredEvents(JdbcClient jdbc, String listener) {
        this.jdbc = jdbc;
        this.listener = listener;
    }

    public static StoredEvents of(JdbcClient jdbc, String listener) {
        return new StoredEvents(jdbc, listener);
    }

    public void untilHandled() {
        await().atMost(PATIENCE).until(() -> count("") == 0);
    }

    public void untilOneFailed() {
        await().atMost(PATIENCE).until(() -> count(" and status = 'FAILED'") == 1);
    }

    private int count(String condition) {
        return jdbc.sql("select count(*) from event_publication where listener_id = ?" + condition)
                .param(listener)
                .query(Integer.class)
                .single();
    }
}
