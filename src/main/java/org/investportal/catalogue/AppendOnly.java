package org.investportal.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses to change or delete published rows on H2. Migrations that have landed name this class: it never moves. */
public class AppendOnly implements Trigger {

    /** The end of the name of the copy that H2 makes of a table when a column is added. */
    private static final Pattern COPY = Pattern.compile("_COPY_\\d+_\\d+$");

    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int type) {
        this.table = COPY.matcher(table).replaceFirst("");
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("published rows are never changed (" + table + ")");
    }
}
