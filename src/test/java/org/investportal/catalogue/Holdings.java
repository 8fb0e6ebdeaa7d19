package org.investportal.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which items an edition has, table by table, asked of the database in SQL of its own and not through the catalogue. */
final class Holdings {

    private final JdbcClient jdbc;
    private final int edition;
    private final Map<String, Set<Long>> items = new TreeMap<>();

    Holdings(JdbcClient jdbc, int edition) {
        this.jdbc = jdbc;
        this.edition = edition;
        new Tables(jdbc)
                .ofRows()
                .forEach(table -> items.put(
                        table,
                        new HashSet<>(jdbc.sql("select r.item_id from " + table + " r where " + holds(table))
                                .query(Long.class)
                                .list())));
    }

    /** The references in that column that lead to nothing which the edition has. */
    List<String> dangling(Tables.Column column) {
        return jdbc
                .sql("select r.item_id, r." + column.name() + " as target from " + column.table() + " r where "
                        + holds(column.table()) + " and r." + column.name() + " is not null")
                .query(Reference.class)
                .list()
                .stream()
                .filter(reference -> !has(column, reference.target()))
                .map(reference -> column + " of " + reference.itemId() + " is " + reference.target())
                .toList();
    }

    /** Returns the sources of the edition's readings that the edition does not have. */
    List<Long> danglingSources() {
        return jdbc
                .sql("select distinct m.source_id from mention m join reading r on r.mention_id = m.id where "
                        + holds("reading"))
                .query(Long.class)
                .list()
                .stream()
                .filter(source -> !of("source").contains(source))
                .toList();
    }

    Set<Long> of(String table) {
        return items.getOrDefault(table, Set.of());
    }

    List<String> texts() {
        return jdbc.sql("select r.content from text r where " + holds("text"))
                .query(String.class)
                .list();
    }

    /** A column that is called after a table leads there, any other anywhere but to an address. */
    private boolean has(Tables.Column column, long target) {
        String table = column.name().replaceAll("_id$", "");
        return items.containsKey(table)
                ? of(table).contains(target)
                : items.entrySet().stream()
                        .anyMatch(held -> !held.getKey().equals(Tables.ADDRESSES)
                                && held.getValue().contains(target));
    }

    private String holds(String table) {
        return "r.gone = false and r.first_edition = (select max(w.first_edition) from " + table
                + " w where w.item_id = r.item_id and w.first_edition <= " + edition + ")";
    }

    /** A row and the item that it refers to. */
    record Reference(long itemId, long target) {}
}
