package org.investportal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/**
 * Asks the database every quarter of a second whether it is there, by a connection of its own. Where it is not, everything that needs it is refused at once until
 * it answers again; the log has one line when an outage begins and one when it ends.
 */
@Component
class DatabaseWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private static final Duration EVERY = Duration.ofMillis(250);

    private static final int LONGEST_ANSWER_MILLIS = 1_200;

    private static final String LOOK = "select 1 from edition where number = 1";

    private final DataSource dataSource;
    private final Thread thread = new Thread(this::run, "database-watch");
    private volatile boolean stopping;
    private volatile boolean down;
    private @Nullable Connection connection;
    private long downSince;

    DatabaseWatch(DataSource dataSource) {
        this.dataSource = dataSource;
        thread.setDaemon(true);
    }

    /** From now on there are tables to look at, and requests. */
    @EventListener(ApplicationReadyEvent.class)
    void start() throws SQLException {
        if (dataSource.isWrapperFor(WatchedDataSource.class) && thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    /** Looks now, because something has failed that needs the database. */
    void look() {
        if (!down) {
            LockSupport.unpark(thread);
        }
    }

    private void run() {
        try {
            WatchedDataSource watched = dataSource.unwrap(WatchedDataSource.class);
            while (!stopping) {
                look(watched);
                LockSupport.parkNanos(EVERY.toNanos());
            }
        } catch (SQLException impossible) {
            LOG.error("The database is not watched any more", impossible);
        } finally {
            disconnect();
        }
    }

    private void look(WatchedDataSource watched) throws SQLException {
        try {
            ask(watched);
            answered(watched);
        } catch (SQLException failure) {
            disconnect();
            failed(watched, failure);
        }
    }

    private void ask(WatchedDataSource watched) throws SQLException {
        Connection asked = connection;
        if (asked == null) {
            asked = watched.forLooking().getConnection();
            connection = asked;
            asked.setNetworkTimeout(Runnable::run, LONGEST_ANSWER_MILLIS);
        }
        try (Statement statement = asked.createStatement()) {
            statement.execute(LOOK);
        }
    }

    private void answered(WatchedDataSource watched) {
        if (down) {
            down = false;
            watched.open();
            LOG.warn(
                    "The database answers again, after {} s.",
                    Duration.ofNanos(System.nanoTime() - downSince).toSeconds());
        }
    }

    private void failed(WatchedDataSource watched, SQLException failure) throws SQLException {
        if (!down) {
            down = true;
            downSince = System.nanoTime();
            LOG.error(
                    "The database does not answer ({}): what needs it is answered with 503 until it does. The portal goes on trying and need not be restarted.",
                    Outage.reason(failure));
        }
        watched.close();
    }

    private void disconnect() {
        Connection gone = connection;
        connection = null;
        JdbcUtils.closeConnection(gone);
    }

    /** Before the pool is closed, so that the last connection closes the file. Without interrupting: that would close the file under everybody's hands. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        LockSupport.unpark(thread);
        thread.join(Duration.ofSeconds(3).toMillis());
    }
}
