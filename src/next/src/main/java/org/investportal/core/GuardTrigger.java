package org.investportal.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses on H2 what {@link Guards} forbid. Databases name this class: it never moves. */
public final class GuardTrigger implements Trigger {

    /** The end of the name of the copy that H2 makes of a table when a column is added. */
    private static final Pattern COPY = Pattern.compile("_COPY_\\d+_\\d+$");

    private String schema = "";
    private String table = "";
    private volatile int editionAt = -1;

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int type) {
        this.schema = schema;
        this.table = COPY.matcher(table).replaceFirst("");
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (before != null || after == null) {
            throw new SQLException("published rows are never changed (" + table + ")");
        }
        int at = editionAt(connection);
        if (at < 0) {
            return;
        }
        try (PreparedStatement closed =
                connection.prepareStatement("select 1 from edition_closed where edition >= ? fetch first row only")) {
            closed.setObject(1, after[at]);
            try (ResultSet found = closed.executeQuery()) {
                if (found.next()) {
                    throw new SQLException("edition " + after[at] + " is closed (" + table + ")");
                }
            }
        }
    }

    private int editionAt(Connection connection) throws SQLException {
        if (editionAt == -1) {
            int found = -2;
            try (ResultSet columns = connection.getMetaData().getColumns(null, schema, table, null)) {
                while (columns.next()) {
                    String name = columns.getString("COLUMN_NAME").toLowerCase(java.util.Locale.ROOT);
                    if (Guards.isEdition(table, name)) {
                        found = columns.getInt("ORDINAL_POSITION") - 1;
                    }
                }
            }
            editionAt = found;
        }
        return editionAt;
    }
}
