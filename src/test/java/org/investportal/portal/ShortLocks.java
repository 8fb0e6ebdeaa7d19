package org.investportal.portal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lets statements on H2 wait a tenth of a second for a lock, and not two seconds. */
public final class ShortLocks {

    private static final int MILLIS = 100;
    private static final int USUAL_MILLIS = 2_000;

    private final HikariDataSource pool;

    public ShortLocks(DataSource dataSource) throws SQLException {
        pool = dataSource.unwrap(HikariDataSource.class);
    }

    /** Returns the result of the work, which meets a lock. */
    public <T> T with(Supplier<T> work) {
        set(MILLIS);
        try {
            return work.get();
        } finally {
            set(USUAL_MILLIS);
        }
    }

    /** A connection keeps the limit with which it was opened. */
    private void set(int millis) {
        new JdbcTemplate(pool).execute("set default_lock_timeout " + millis);
        pool.getHikariPoolMXBean().softEvictConnections();
    }
}
