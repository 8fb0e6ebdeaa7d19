package org.investportal.portal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lets statements on H2 wait a tenth of a second for a lock, and not two seconds, until it is closed. */
public final class ShortLocks implements AutoCloseable {

    private static final int MILLIS = 100;
    private static final int USUAL_MILLIS = 2_000;

    private final HikariDataSource pool;

    public ShortLocks(DataSource dataSource) throws SQLException {
        pool = dataSource.unwrap(HikariDataSource.class);
        set(MILLIS);
    }

    /** A connection keeps the limit with which it was opened. */
    private void set(int millis) {
        new JdbcTemplate(pool).execute("set default_lock_timeout " + millis);
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void close() {
        set(USUAL_MILLIS);
    }
}
