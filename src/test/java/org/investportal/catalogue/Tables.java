package org.investportal.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables as the database itself lists them, so that a new one cannot be forgotten. Flyway's own is left out. */
public final class Tables {

    /** Its rows are of the items of other tables. */
    public static final String ADDRESSES = "given_address";

    private final JdbcClient jdbc;

    public Tables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> all() {
        return jdbc.sql("select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'"
                        + " and lower(table_name) <> 'flyway_schema_history' order by 1")
                .query(String.class)
                .list();
    }

    /** Those whose rows belong to an edition. */
    public List<String> ofRows() {
        return jdbc.sql("select lower(table_name) from information_schema.columns"
                        + " where lower(table_schema) = 'public' and lower(column_name) = 'first_edition' order by 1")
                .query(String.class)
                .list();
    }

    /** The columns that refer to an item other than their row's own. */
    List<Column> references() {
        return jdbc.sql("select lower(c.table_name) as \"table\", lower(c.column_name) as name"
                        + " from information_schema.referential_constraints r"
                        + " join information_schema.key_column_usage c on c.constraint_name = r.constraint_name"
                        + " where lower(r.unique_constraint_name) = 'item_pk' and lower(c.column_name) <> 'item_id'"
                        + " order by 1, 2")
                .query(Column.class)
                .list();
    }

    /** How many rows each table has. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        all().forEach(table -> counts.put(table, count(table)));
        return counts;
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** A column of a table. */
    record Column(String table, String name) {

        @Override
        public String toString() {
            return table + "." + name;
        }
    }
}
