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
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Opens the connections that the pool hands out, and knows them, so that those that wait for an answer can be cut off. */
class PhysicalConnectionFactory extends DelegatingDataSource {

    private final Set<Connection> opened = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private final String url;

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
        String url = pool.getJdbcUrl();
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
        return known(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return known(super.getConnection(user, password));
    }

    private Connection known(Connection connection) {
        opened.add(connection);
        return connection;
    }

    /** Aborts all connections, so that all threads that wait for an answer of the database fail at once. */
    void cutOff() throws SQLException {
        for (Connection connection : List.copyOf(opened)) {
            connection.abort(Runnable::run);
        }
    }
}
