package org.investportal.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcUtils;

/** Opens the connections that the pool hands out, and knows them, so that all can be cut off and no new one is opened until the outage ends. */
class PhysicalConnectionFactory extends DelegatingDataSource {

    private final Set<Connection> opened = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private final AtomicInteger outages = new AtomicInteger();
    private final String url;
    private volatile boolean refusing;

    private PhysicalConnectionFactory(String url, DataSource driver) {
        super(driver);
        this.url = url;
    }

    /** Connections to the database of the pool, with the time limits that suit it. */
    static PhysicalConnectionFactory of(HikariDataSource pool) {
        boolean postgres = PostgresTimeout.applyTo(pool.getJdbcUrl());
        return of(pool, postgres ? PostgresTimeout.ofStatements() : new Properties());
    }

    /** Returns a factory for migrations, without time limits for statements. */
    static PhysicalConnectionFactory withoutLimits(HikariDataSource pool) {
        boolean postgres = PostgresTimeout.applyTo(pool.getJdbcUrl());
        return of(pool, postgres ? PostgresTimeout.ofConnecting() : new Properties());
    }

    private static PhysicalConnectionFactory of(HikariDataSource pool, Properties limits) {
        Properties all = new Properties();
        all.putAll(limits);
        all.putAll(pool.getDataSourceProperties());
        String url = FailFastFilePath.urlOf(pool.getJdbcUrl());
        return new PhysicalConnectionFactory(
                url, new DriverDataSource(url, pool.getDriverClassName(), all, pool.getUsername(), pool.getPassword()));
    }

    /** Returns a factory for the watch, which needs an answer quickly. */
    static PhysicalConnectionFactory forLooking(HikariDataSource pool) {
        boolean postgres = PostgresTimeout.applyTo(pool.getJdbcUrl());
        return of(pool, postgres ? PostgresTimeout.ofLooking() : new Properties());
    }

    boolean toPostgres() {
        return PostgresTimeout.applyTo(url);
    }

    @Override
    public Connection getConnection() throws SQLException {
        int before = outagesBefore();
        return known(super.getConnection(), before);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        int before = outagesBefore();
        return known(super.getConnection(user, password), before);
    }

    private int outagesBefore() throws SQLException {
        int before = outages.get();
        if (refusing) {
            throw new DatabaseDown();
        }
        return before;
    }

    /** A connection that was being opened when the others were cut off may be one to the store of H2 that has closed itself, or is about to. */
    private Connection known(Connection connection, int before) throws SQLException {
        opened.add(connection);
        if (outages.get() != before) {
            cutOff(connection);
            throw new DatabaseDown();
        }
        return FailFastFilePath.isIn(url) ? CommitGuard.around(connection) : connection;
    }

    boolean isRefusing() {
        return refusing;
    }

    void open() {
        refusing = false;
    }

    /** Cuts off all connections, so that all threads that wait for an answer of the database fail at once, and refuses new ones. */
    void close() throws SQLException {
        refusing = true;
        outages.incrementAndGet();
        for (Connection connection : List.copyOf(opened)) {
            cutOff(connection);
        }
    }

    /** H2 cannot abort a connection. It frees its file when the last one is closed, and keeps what was committed. */
    private void cutOff(Connection connection) throws SQLException {
        if (toPostgres()) {
            connection.abort(Runnable::run);
        } else {
            JdbcUtils.closeConnection(connection);
        }
    }
}
