package org.investportal.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table as the database has it.
 *
 * @param key the columns of its primary key
 * @param rows in the order of the key
 */
record StoredTable(String name, List<String> key, List<String> columns, List<Map<String, Object>> rows) {

    static StoredTable read(JdbcClient jdbc, String name) {
        List<String> key = columns(
                jdbc,
                "select lower(k.column_name) from information_schema.key_column_usage k"
                        + " where lower(k.table_name) = ? and lower(k.constraint_name) = lower(k.table_name) || '_pk'"
                        + " order by k.ordinal_position",
                name);
        List<String> columns = columns(
                jdbc,
                "select lower(column_name) from information_schema.columns"
                        + " where lower(table_schema) = 'public' and lower(table_name) = ? order by ordinal_position",
                name);
        List<Map<String, Object>> rows = jdbc.sql("select * from " + name + " order by " + String.join(", ", key))
                .query()
                .listOfRows();
        return new StoredTable(name, key, columns, rows);
    }

    private static List<String> columns(JdbcClient jdbc, String query, String table) {
        return jdbc.sql(query)
                .param(table.toLowerCase(Locale.ROOT))
                .query(String.class)
                .list();
    }

    void update(JdbcClient jdbc, Map<String, Object> row, String column, @Nullable Object value) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(value);
        parameters.addAll(keyOf(row));
        try {
            int changed = jdbc.sql("update " + name + " set " + column + " = ? where " + condition())
                    .params(parameters)
                    .update();
            assertThat(changed).isEqualTo(1);
        } catch (DataAccessException refused) {
            throw new Refused(refused);
        }
    }

    void delete(JdbcClient jdbc, Map<String, Object> row) {
        jdbc.sql("delete from " + name + " where " + condition())
                .params(keyOf(row))
                .update();
    }

    List<Object> keyOf(Map<String, Object> row) {
        return key.stream().map(row::get).toList();
    }

    /** The edition that the row names; 1 if it names none. */
    static int edition(Map<String, Object> row) {
        return Stream.of("first_edition", "edition_number", "number")
                .filter(row::containsKey)
                .map(column -> (Integer) row.get(column))
                .findFirst()
                .orElse(1);
    }

    private String condition() {
        return key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }

    /** A value that the column cannot have. */
    static final class Refused extends RuntimeException {

        Refused(DataAccessException cause) {
            super(cause);
        }
    }
}
