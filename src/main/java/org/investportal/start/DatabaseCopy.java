package org.investportal.start;

import java.sql.BatchUpdateException;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replaces all rows of a PostgreSQL database by those of an H2 database with the same tables, in the transaction of the caller. */
final class DatabaseCopy {

    /** Tables that stay as they are on the target: its own migrations; sessions, since staff sign in again. One is about the file of H2 alone. */
    static final Set<String> LEFT_OUT =
            Set.of("flyway_schema_history", "spring_session", "spring_session_attributes", "file_rewrite_due");

    private static final int BATCH = 500;

    private final Connection source;
    private final Connection target;

    DatabaseCopy(Connection source, Connection target) {
        this.source = source;
        this.target = target;
    }

    /** Returns the number of rows of each table, in the order in which the tables were written. */
    Map<String, Long> run() throws SQLException {
        List<TableSchema> tables = TableSchema.inOrder(tables());
        for (TableSchema table : tables) {
            execute("alter table " + table.name() + " disable trigger user"); // published rows are append-only
        }
        execute("truncate "
                + String.join(", ", tables.stream().map(TableSchema::name).toList()));
        Map<String, Long> copied = new LinkedHashMap<>();
        for (TableSchema table : tables) {
            copied.put(table.name(), copy(table));
            execute("alter table " + table.name() + " enable trigger user");
            execute("analyze " + table.name());
        }
        copySequences();
        return copied;
    }

    /** The tables to copy. Both databases must have them with the same columns; what only one has must be empty. */
    private Map<String, TableSchema> tables() throws SQLException {
        Map<String, TableSchema> there = TableSchema.all(target);
        there.keySet().removeAll(LEFT_OUT);
        Map<String, TableSchema> here = TableSchema.all(source);
        here.keySet().removeAll(LEFT_OUT);
        for (TableSchema table : here.values()) {
            TableSchema same = there.get(table.name());
            boolean fits = same == null
                    ? digest(source, table).rows() == 0
                    : same.columns().equals(table.columns());
            if (!fits) {
                throw new SQLException("the table " + table.name() + " is not the same in both databases");
            }
        }
        if (!here.keySet().containsAll(there.keySet())) {
            throw new SQLException("tables are missing in the source: " + there.keySet());
        }
        return there;
    }

    private long copy(TableSchema table) throws SQLException {
        TableDigest read = new TableDigest();
        String insert = "insert into " + table.name() + " (" + String.join(", ", table.written()) + ") values ("
                + String.join(", ", Collections.nCopies(table.written().size(), "?")) + ")";
        try (PreparedStatement rows = target.prepareStatement(insert)) {
            read(source, table, row -> {
                read.add(row);
                for (int column = 0; column < row.size(); column++) {
                    rows.setObject(column + 1, row.get(column));
                }
                rows.addBatch();
                if (read.rows() % BATCH == 0) {
                    rows.executeBatch();
                }
            });
            rows.executeBatch();
        } catch (BatchUpdateException refused) {
            SQLException reason = Objects.requireNonNullElse(refused.getNextException(), refused);
            throw new SQLException(
                    "the table " + table.name() + " cannot be copied (" + reason.getMessage() + ")", refused);
        }
        if (!digest(target, table).isSameAs(read)) {
            throw new SQLException("the rows of the table " + table.name() + " are not the same in both databases");
        }
        return read.rows();
    }

    private static TableDigest digest(Connection database, TableSchema table) throws SQLException {
        TableDigest digest = new TableDigest();
        read(database, table, digest::add);
        return digest;
    }

    private static void read(Connection database, TableSchema table, RowHandler handler) throws SQLException {
        String query = "select " + String.join(", ", table.written()) + " from " + table.name();
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(BATCH);
            try (ResultSet found = statement.executeQuery(query)) {
                while (found.next()) {
                    handler.handle(row(found, table.written().size()));
                }
            }
        }
    }

    private static List<@Nullable Object> row(ResultSet found, int columns) throws SQLException {
        List<@Nullable Object> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            Object value = found.getObject(column);
            row.add(value instanceof Clob ? found.getString(column) : value);
        }
        return row;
    }

    /** Lets each sequence and identity of the target continue where the source would. */
    private void copySequences() throws SQLException {
        String next = "select 'alter sequence ' || lower(sequence_name) || ' restart with ' || base_value"
                + " from information_schema.sequences where sequence_schema = current_schema"
                + " union all select 'alter table ' || lower(table_name) || ' alter column ' || lower(column_name)"
                + " || ' restart with ' || identity_base from information_schema.columns"
                + " where table_schema = current_schema and is_identity = 'YES'";
        try (Statement statement = source.createStatement();
                ResultSet found = statement.executeQuery(next)) {
            while (found.next()) {
                execute(found.getString(1));
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = target.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Receives the values of one row. */
    private interface RowHandler {
        void handle(List<@Nullable Object> row) throws SQLException;
    }
}
