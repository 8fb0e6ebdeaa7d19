package org.investportal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;

/** Asks the database whether it is there and takes what is written, by a connection of its own. */
final class DatabaseLook {

    private static final int LONGEST_ANSWER_MILLIS = 1_200;

    private static final long BETWEEN_WRITES = Duration.ofSeconds(10).toNanos();

    /** No other connection sees it, and no row stays in it. H2 writes its file for a row, PostgreSQL adds a page to one of the volume and writes no log. */
    private static final String TABLE =
            "create local temporary table database_watch (written varchar(%d)) on commit delete rows";

    private static final String FORBIDDEN = "42501";

    private static final String WRITE = "insert into database_watch values (repeat('x', %d))";

    /**
     * The characters that there has to be room for after a failure, since on a full disk a few find room in the file of H2 again and again. Each further failure
     * halves them: a file that has taken the whole disk has room for more once a little was written.
     */
    private static final int MANY = 1_000_000;

    /** A table, since H2 has to look into its file for it. */
    private static final String AT_H2 = "select 1 from edition where number = 1";

    /** No table, since a node that changes the schema may have locked it. */
    private static final String AT_POSTGRES = "select 1";

    private final WatchedDataSource watched;
    private @Nullable Connection connection;
    private long written;
    private boolean created;
    private boolean forbidden;
    private int characters = 1;

    DatabaseLook(WatchedDataSource watched) {
        this.watched = watched;
    }

    /**
     * Asks again by a new connection where one is refused: a server can end one connection alone. An embedded database cannot.
     *
     * @param suspected whether something has failed, so that it writes, too, and not only now and then
     */
    void take(boolean suspected) throws SQLException {
        if (connection != null && connection.isClosed()) {
            connection = null; // a job has had the database to itself
        }
        boolean fresh = connection == null;
        try {
            ask(suspected);
        } catch (SQLException failure) {
            if (fresh || !watched.isOfPostgres() || Outage.isTimeout(failure) || Outage.isFullVolume(failure)) {
                throw failure;
            }
            disconnect();
            ask(suspected);
        }
    }

    private void ask(boolean suspected) throws SQLException {
        Connection asked = connection;
        if (asked == null) {
            asked = watched.forLooking().getConnection();
            connection = asked;
            asked.setNetworkTimeout(Runnable::run, LONGEST_ANSWER_MILLIS);
            written = System.nanoTime() - BETWEEN_WRITES;
            created = false;
        }
        try (Statement statement = asked.createStatement()) {
            if (!forbidden && (suspected || System.nanoTime() - written >= BETWEEN_WRITES)) {
                write(statement);
            }
            statement.execute(watched.isOfPostgres() ? AT_POSTGRES : AT_H2);
        }
    }

    private void write(Statement statement) throws SQLException {
        written = System.nanoTime();
        created = created || mayCreate(statement);
        forbidden = !created;
        if (created) {
            statement.execute(WRITE.formatted(watched.isOfPostgres() ? 1 : characters));
            characters = 1;
        }
    }

    /** Without the privilege TEMPORARY, which PostgreSQL gives everyone, it asks only, until the portal starts again. */
    private static boolean mayCreate(Statement statement) throws SQLException {
        try {
            statement.execute(TABLE.formatted(MANY));
            return true;
        } catch (SQLException failure) {
            if (FORBIDDEN.equals(failure.getSQLState())) {
                return false;
            }
            throw failure;
        }
    }

    /** A server without space keeps the connection, since the table of a new one would need more of it. */
    void recover(SQLException failure) {
        written = System.nanoTime() - BETWEEN_WRITES;
        if (!Outage.isFullVolume(failure)) {
            disconnect();
        }
    }

    void disconnect() {
        Connection gone = connection;
        connection = null;
        characters = characters == 1 ? MANY : characters / 2;
        JdbcUtils.closeConnection(gone);
    }
}
