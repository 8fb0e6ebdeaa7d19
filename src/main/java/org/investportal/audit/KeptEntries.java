package org.investportal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses on H2 to change an entry, and to delete one that is too young. Migrations that have landed name this class: it never moves. */
public class KeptEntries implements Trigger {

    /** The index of {@code recorded_at} among the columns of the table. */
    private static final int RECORDED_AT = 1;

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (after != null || before == null || !isOldEnough(connection, (OffsetDateTime) before[RECORDED_AT])) {
            throw new SQLException(
                    "entries of the log are never changed, and kept for at least thirty days (audit_entry)");
        }
    }

    /**
     * Returns whether the entry is old enough by the clock of the database, as on PostgreSQL. With the clock of the
     * server, a person who can set it could empty the log.
     */
    private static boolean isOldEnough(Connection connection, OffsetDateTime recordedAt) throws SQLException {
        try (PreparedStatement now = connection.prepareStatement("select ? < current_timestamp - interval '30' day")) {
            now.setObject(1, recordedAt);
            try (ResultSet answer = now.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
