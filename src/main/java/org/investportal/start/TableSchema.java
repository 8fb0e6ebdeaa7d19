package org.investportal.start;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A table as the database itself describes it, so that a new table or column cannot be forgotten. Names are in lower case.
 *
 * @param generated the columns that the database computes
 * @param references the other tables that its foreign keys name
 */
record TableSchema(String name, SortedSet<String> columns, Set<String> generated, Set<String> references) {

    /** Returns all tables of the current schema. */
    static Map<String, TableSchema> all(Connection connection) throws SQLException {
        Map<String, TableSchema> tables = new TreeMap<>();
        for (String table : names(connection)) {
            TableSchema read = read(connection, table);
            tables.put(read.name, read);
        }
        return tables;
    }

    /** Returns tables in an order in which each comes after those that it refers to. */
    static List<TableSchema> inOrder(Map<String, TableSchema> tables) {
        List<TableSchema> ordered = new ArrayList<>();
        Set<String> left = new TreeSet<>(tables.keySet());
        while (!left.isEmpty()) {
            List<TableSchema> next = left.stream()
                    .map(tables::get)
                    .filter(table -> table.references.stream().noneMatch(left::contains))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables that refer to one another: " + left);
            }
            next.forEach(table -> left.remove(table.name));
            ordered.addAll(next);
        }
        return ordered;
    }

    /** Returns the columns that a row is written with. */
    List<String> written() {
        return columns.stream().filter(column -> !generated.contains(column)).toList();
    }

    private static List<String> names(Connection connection) throws SQLException {
        return strings(
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                    "TABLE", "BASE TABLE"
                }),
                "TABLE_NAME");
    }

    private static TableSchema read(Connection connection, String table) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        SortedSet<String> columns = new TreeSet<>();
        Set<String> generated = new HashSet<>();
        try (ResultSet row =
                data.getColumns(connection.getCatalog(), connection.getSchema(), literally(data, table), "%")) {
            while (row.next()) {
                String column = row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                columns.add(column);
                if ("YES".equals(row.getString("IS_GENERATEDCOLUMN"))) {
                    generated.add(column);
                }
            }
        }
        Set<String> references = new HashSet<>();
        strings(data.getImportedKeys(connection.getCatalog(), connection.getSchema(), table), "PKTABLE_NAME")
                .forEach(name -> references.add(name.toLowerCase(Locale.ROOT)));
        references.remove(table.toLowerCase(Locale.ROOT));
        return new TableSchema(table.toLowerCase(Locale.ROOT), columns, generated, references);
    }

    private static String literally(DatabaseMetaData data, String name) throws SQLException {
        return name.replace("_", data.getSearchStringEscape() + "_");
    }

    private static List<String> strings(ResultSet rows, String column) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                strings.add(rows.getString(column));
            }
        }
        return strings;
    }
}
