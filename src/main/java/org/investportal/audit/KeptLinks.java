package org.investportal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses on H2 to change a link of the log, and to delete one whose entry exists. Migrations that have landed name this class: it never moves. */
public class KeptLinks implements Trigger {

    /** The index of {@code entry_id} among the columns of the table. */
    private static final int ENTRY_ID = 1;

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (after != null || before == null || hasEntry(connection, (Long) before[ENTRY_ID])) {
            throw new SQLException(
                    "links of the log are never changed, and stay as long as their entries (audit_link)");
        }
    }

    private static boolean hasEntry(Connection connection, Long entry) throws SQLException {
        try (PreparedStatement found = connection.prepareStatement("select 1 from audit_entry where id = ?")) {
            found.setLong(1, entry);
            try (ResultSet answer = found.executeQuery()) {
                return answer.next();
            }
        }
    }
}
