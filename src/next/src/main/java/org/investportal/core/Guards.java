package org.investportal.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps what is published as it is: makes the triggers of all tables of editions, kinds and their lines after each migration. They refuse to change, delete and
 * truncate rows, and to add rows to an edition that is closed.
 */
final class Guards {

    /** Tables that are no kind and no lines, with the column of the edition. */
    private static final Map<String, String> OTHERS = Map.of(
            "item", "",
            "edition", "number",
            "edition_entry", "edition",
            "address", "edition",
            "item_address", "edition",
            "manifest", "edition",
            "edition_closed", "edition",
            "shipped_content", "edition");

    private final JdbcTemplate database;

    Guards(JdbcTemplate database) {
        this.database = database;
    }

    /** Makes those that are missing. */
    void make() {
        Map<String, String> tables = tables();
        if (DatabaseKind.of(database).isPostgresql()) {
            makeOnPostgresql(tables);
        } else {
            makeOnH2(tables);
        }
    }

    static boolean isEdition(String table, String column) {
        String name = table.toLowerCase(Locale.ROOT);
        return column.equals(OTHERS.getOrDefault(name, column.endsWith("_edition") ? column : "edition"));
    }

    /** Returns the guarded tables with their column of the edition: a kind has an item, an edition and whether it is gone; its lines have the key of their kind. */
    private Map<String, String> tables() {
        Map<String, Set<String>> columns = new HashMap<>();
        database.query(
                "select lower(table_name), lower(column_name) from information_schema.columns where lower(table_schema) = lower(current_schema)",
                row -> {
                    columns.computeIfAbsent(row.getString(1), table -> new HashSet<>())
                            .add(row.getString(2));
                });
        Map<String, String> guarded = new TreeMap<>();
        columns.forEach((table, names) -> {
            if (OTHERS.containsKey(table)) {
                guarded.put(table, OTHERS.get(table));
            } else if (names.containsAll(Set.of("item", "edition", "gone"))) {
                guarded.put(table, "edition");
            } else {
                names.stream()
                        .filter(name -> name.endsWith("_edition")
                                && names.contains(name.replaceFirst("edition$", "item"))
                                && table.startsWith(name.replaceFirst("edition$", "")))
                        .forEach(name -> guarded.put(table, name));
            }
        });
        return guarded;
    }

    private Set<String> existing(String sql) {
        return new HashSet<>(database.queryForList(sql, String.class));
    }

    /** H2 has no trigger for truncate, but refuses it for a table that another one refers to: one that never has a row. */
    private void makeOnH2(Map<String, String> tables) {
        Set<String> guarded = existing(
                "select lower(event_object_table) from information_schema.triggers where trigger_name like 'GUARD_%'");
        Set<String> kept =
                existing("select lower(table_name) from information_schema.tables where table_name like 'KEPT_%'");
        tables.keySet().forEach(table -> {
            if (!guarded.contains(table)) {
                database.execute("create trigger guard_" + table + " before insert, update, delete on " + table
                        + " for each row call '" + GuardTrigger.class.getName() + "'");
            }
            if (!kept.contains("kept_" + table)) {
                Map<String, String> key = key(table);
                List<String> definitions = new ArrayList<>();
                key.forEach((column, type) -> definitions.add(column + " " + type));
                database.execute("create table kept_" + table + " (" + String.join(", ", definitions)
                        + ", check (1 = 0), foreign key (" + String.join(", ", key.keySet()) + ") references " + table
                        + " (" + String.join(", ", key.keySet()) + "))");
            }
        });
    }

    private Map<String, String> key(String table) {
        Map<String, String> key = new LinkedHashMap<>();
        database.query(
                "select lower(c.column_name), c.data_type, c.character_maximum_length from information_schema.table_constraints t"
                        + " join information_schema.key_column_usage k on k.constraint_name = t.constraint_name and k.table_name = t.table_name"
                        + " join information_schema.columns c on c.table_name = k.table_name and c.column_name = k.column_name"
                        + " where t.constraint_type = 'PRIMARY KEY' and lower(t.table_name) = ? order by k.ordinal_position",
                row -> {
                    String length = row.getString(3);
                    key.put(row.getString(1), row.getString(2) + (length == null ? "" : "(" + length + ")"));
                },
                table);
        return key;
    }

    private void makeOnPostgresql(Map<String, String> tables) {
        database.execute("""
                create or replace function refuse_change() returns trigger language plpgsql as $$
                begin raise exception 'published rows are never changed (%)', tg_table_name; end $$""");
        database.execute("""
                create or replace function refuse_addition() returns trigger language plpgsql as $$
                begin raise exception 'the edition is closed (%)', tg_table_name; end $$""");
        database.execute("""
                create or replace function is_closed(number integer) returns boolean language sql stable as $$
                select exists (select from edition_closed where edition >= number) $$""");
        Set<String> guarded = existing(
                "select distinct event_object_table from information_schema.triggers where trigger_name = 'guard_change'");
        // information_schema.triggers does not show triggers for truncate, and those of a table that another role owns.
        tables.forEach((table, edition) -> {
            if (!guarded.contains(table)) {
                database.execute("create trigger guard_change before update or delete or truncate on " + table
                        + " for each statement execute function refuse_change()");
                if (!edition.isEmpty()) {
                    database.execute("create trigger guard_addition before insert on " + table
                            + " for each row when (is_closed(new." + edition + ")) execute function refuse_addition()");
                }
            }
        });
    }

    /** Gives another role than the owner of the tables what the portal needs: of guarded tables to read and to add rows. */
    void grant(String role) {
        if (!DatabaseKind.of(database).isPostgresql()
                || role.equals(database.queryForObject("select current_user", String.class))
                || database.queryForList("select 1 from pg_roles where rolname = ?", Integer.class, role)
                        .isEmpty()) {
            return;
        }
        String to = " to \"" + role.replace("\"", "\"\"") + "\"";
        String schema = database.queryForObject("select quote_ident(current_schema)", String.class);
        database.execute("grant usage on schema " + schema + to);
        database.execute("grant usage, select on all sequences in schema " + schema + to);
        Set<String> guarded = tables().keySet();
        for (String table : database.queryForList(
                "select tablename from pg_tables where schemaname = current_schema", String.class)) {
            database.execute("revoke all on table " + table + to.replace(" to ", " from "));
            database.execute("grant " + rights(table, guarded) + " on table " + table + to);
        }
    }

    private static String rights(String table, Set<String> guarded) {
        return switch (table) {
            case "flyway_schema_history" -> "select";
            // Locking a row takes the right to update it.
            case "publication_lock" -> "select, update";
            default -> guarded.contains(table) ? "select, insert" : "select, insert, update, delete";
        };
    }
}
