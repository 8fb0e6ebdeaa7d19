package org.investportal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Numbered commits to an embedded database. Each adds a row and changes another, so that space becomes free. */
final class Commits implements AutoCloseable {

    private static final int CHANGED_ROWS = 20;

    private final Connection connection;
    private final PreparedStatement added;
    private final PreparedStatement changed;
    private long number;

    private Commits(Connection connection) throws SQLException {
        this.connection = connection;
        added = connection.prepareStatement("insert into committed values (?)");
        changed = connection.prepareStatement("merge into changed key (id) values (?, ?)");
        number = newest(connection);
    }

    static Commits to(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement tables = connection.createStatement()) {
            tables.execute("create table if not exists committed (number bigint not null primary key)");
            tables.execute("create table if not exists changed (id bigint not null primary key, words varchar)");
        }
        connection.setAutoCommit(false);
        return new Commits(connection);
    }

    /** Its number; they are counted from 1 on. */
    long next() throws SQLException {
        number++;
        added.setLong(1, number);
        added.executeUpdate();
        change(number);
        return number;
    }

    /** One that adds nothing. */
    void change(long words) throws SQLException {
        changed.setLong(1, words % CHANGED_ROWS);
        changed.setString(2, String.valueOf(words).repeat(1_000));
        changed.executeUpdate();
        connection.commit();
    }

    /** The number of the newest commit that a database has; all before it have to be there, too. */
    static long newest(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url + ";IFEXISTS=TRUE")) {
            return newest(connection);
        }
    }

    private static long newest(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select coalesce(max(number), 0), count(*) from committed")) {
            row.next();
            if (row.getLong(1) != row.getLong(2)) {
                throw new SQLException("There are " + row.getLong(2) + " commits up to number " + row.getLong(1));
            }
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
