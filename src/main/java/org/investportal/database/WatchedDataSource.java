package org.investportal.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The pool, which refuses at once while it is known that the database does not answer, and else waits patiently for a free connection. */
class WatchedDataSource extends DelegatingDataSource {

    /** Time that a busy portal waits for a connection; it is split into several waits of the pool, so that an outage ends the waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HikariDataSource pool;
    private final PhysicalConnectionFactory physical;
    /** Held by a job that has the database to itself, and by the watch during a look, which a job would cut off. */
    private final ReentrantLock alone = new ReentrantLock();

    private volatile boolean reserved;

    WatchedDataSource(HikariDataSource pool, PhysicalConnectionFactory physical) {
        super(pool);
        this.pool = pool;
        this.physical = physical;
    }

    @Override
    public Connection getConnection() throws SQLException {
        long start = System.nanoTime();
        while (true) {
            if (physical.isRefusing() || reserved) {
                throw new DatabaseDown();
            }
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException none) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw none;
                }
            }
        }
    }

    boolean isOfPostgres() {
        return physical.toPostgres();
    }

    PhysicalConnectionFactory forMigrations() {
        return PhysicalConnectionFactory.withoutLimits(pool);
    }

    PhysicalConnectionFactory forLooking() {
        return PhysicalConnectionFactory.forLooking(pool);
    }

    /** Refuses connections until it is opened again, and ends waiting work. H2 opens its file again once every connection to the closed store is gone. */
    void close() throws SQLException {
        physical.close();
        renew();
    }

    void open() {
        physical.open();
    }

    /** Refuses connections until they are released, and lets those in use end their work. Returns false if the watch looks all the time. */
    boolean reserve(Duration patience) throws InterruptedException {
        reserved = alone.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        return reserved;
    }

    void release() {
        renew();
        reserved = false;
        alone.unlock();
    }

    /** Returns false if a job has the database to itself, and else keeps jobs out until the look ends. */
    boolean beginsLook() {
        return alone.tryLock();
    }

    void endLook() {
        alone.unlock();
    }

    private void renew() {
        if (pool.getHikariPoolMXBean() != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }
}
