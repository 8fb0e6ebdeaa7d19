package org.investportal.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Gives a job the embedded database to itself. Requests that need the database get 503 meanwhile, as in an outage. */
@Component
public class ExclusiveDatabase {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final DataSource dataSource;

    public ExclusiveDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A job for the only connection to the database, which is closed after it. */
    @FunctionalInterface
    public interface Job {
        void run(Connection only) throws Exception;
    }

    /**
     * Runs the job once no connection is in use. Later connections open the file that is then in the place of the database.
     *
     * @param patience how long to wait for those who use a connection
     * @return whether the job has run; false if a connection was in use all the time, or the database did not answer
     */
    public boolean run(Duration patience, Job job) throws Exception {
        WatchedDataSource watched = dataSource.unwrap(WatchedDataSource.class);
        if (!watched.reserve(patience)) {
            return false;
        }
        try {
            if (!isIdle(dataSource.unwrap(HikariDataSource.class), patience)) {
                return false;
            }
            try (Connection only = watched.forMigrations().getConnection()) {
                closeOthers(only);
                job.run(only);
            }
            return true;
        } finally {
            watched.release();
        }
    }

    /** Closes all other connections, and refuses new ones until this one is closed. */
    public static void closeOthers(Connection only) throws SQLException {
        try (Statement statement = only.createStatement()) {
            statement.execute("set exclusive 2");
        }
    }

    private static boolean isIdle(HikariDataSource pool, Duration patience) {
        long start = System.nanoTime();
        while (pool.getHikariPoolMXBean() != null && pool.getHikariPoolMXBean().getActiveConnections() > 0) {
            if (System.nanoTime() - start > patience.toNanos()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }
}
