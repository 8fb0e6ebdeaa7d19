package org.investportal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Listens on PostgreSQL, by a connection of its own, for what this node and others store, and publishes {@link StoredContentChanged}. An embedded
 * database has one node, so there is nothing to listen for. If the connection is lost, jobs that run each second find what is new.
 */
@Component
class PostgresListener {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresListener.class);

    /** The channel that the triggers in {@code V94__nodes_are_notified.sql} name. */
    private static final String LISTEN = "listen investportal";

    private static final int LONGEST_ANSWER_MILLIS = 1_200;

    /** The time without news after which the listener asks again, because a lost connection looks like one without news. */
    private static final int LONGEST_SILENCE_MILLIS = 10_000;

    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final ApplicationEventPublisher events;
    private final Thread thread = new Thread(this::run, "database-listener");
    private volatile boolean stopping;
    private volatile @Nullable Connection connection;
    private boolean listening;
    private boolean logged;

    PostgresListener(DataSource dataSource, ApplicationEventPublisher events) {
        this.dataSource = dataSource;
        this.events = events;
        thread.setDaemon(true);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() throws SQLException {
        boolean isOfPostgres = dataSource.isWrapperFor(WatchedDataSource.class)
                && dataSource.unwrap(WatchedDataSource.class).isOfPostgres();
        if (isOfPostgres && thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    private void run() {
        while (!stopping) {
            try (Connection opened =
                    dataSource.unwrap(WatchedDataSource.class).forLooking().getConnection()) {
                connection = opened;
                listen(opened);
            } catch (Throwable failure) {
                tell(failure);
                listening = false;
                LockSupport.parkNanos(BEFORE_NEXT_TRY.toNanos());
            }
        }
    }

    /** Publishes the event also when it begins to listen, since something may have been stored before. */
    private void listen(Connection opened) throws SQLException {
        opened.setNetworkTimeout(Runnable::run, LONGEST_ANSWER_MILLIS);
        PGConnection news = opened.unwrap(PGConnection.class);
        try (Statement statement = opened.createStatement()) {
            while (!stopping) {
                statement.execute(LISTEN);
                do {
                    events.publishEvent(new StoredContentChanged());
                    listening = true;
                    logged = false;
                } while (news.getNotifications(LONGEST_SILENCE_MILLIS).length > 0);
            }
        }
    }

    /** A server may end a connection at any time, so only a failure to listen again is logged, once. */
    private void tell(Throwable failure) {
        if (!stopping && !listening && !logged) {
            logged = true;
            LOG.warn(
                    "The portal cannot listen for what other nodes store. It asks each second and keeps trying.",
                    failure);
        }
    }

    /** Ends the listening before the beans that receive the event are destroyed. */
    @EventListener(ContextClosedEvent.class)
    void stop() throws SQLException, InterruptedException {
        stopping = true;
        Connection ended = connection;
        if (ended != null) {
            ended.abort(Runnable::run);
        }
        LockSupport.unpark(thread);
        thread.join(Duration.ofSeconds(1).toMillis());
    }
}
