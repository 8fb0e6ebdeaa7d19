package org.investportal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;

/** Asks the database whether it is there, by a connection of its own. */
final class DatabaseLook {

    private static final int LONGEST_ANSWER_MILLIS = 1_200;

    /** A table, since H2 has to look into its file for it. */
    private static final String AT_H2 = "select 1 from edition where number = 1";

    /** No table, since a node that changes the schema may have locked it. */
    private static final String AT_POSTGRES = "select 1";

    private final WatchedDataSource watched;
    private @Nullable Connection connection;

    DatabaseLook(WatchedDataSource watched) {
        this.watched = watched;
    }

    /** Asks again by a new connection where one is refused: a server can end one connection alone. An embedded database cannot. */
    void take() throws SQLException {
        boolean fresh = connection == null;
        try {
            ask();
        } catch (SQLException failure) {
            if (fresh || !watched.isOfPostgres() || Outage.isTimeout(failure)) {
                throw failure;
            }
            disconnect();
            ask();
        }
    }

    private void ask() throws SQLException {
        Connection asked = connection;
        if (asked == null) {
            asked = watched.forLooking().getConnection();
            connection = asked;
            asked.setNetworkTimeout(Runnable::run, LONGEST_ANSWER_MILLIS);
        }
        try (Statement statement = asked.createStatement()) {
            statement.execute(watched.isOfPostgres() ? AT_POSTGRES : AT_H2);
        }
    }

    void disconnect() {
        Connection gone = connection;
        connection = null;
        JdbcUtils.closeConnection(gone);
    }
}
