package org.investportal.core;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.core.Archive.Address;
import org.investportal.value.ChangeKind;
import org.investportal.value.Coded;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads and inserts editions, what they changed, and addresses. */
final class EditionRows {

    static final int ITEMS_AT_ONCE = 50;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcTemplate database;

    EditionRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Waits until no other process publishes, and keeps others from it until the end of the transaction. */
    void lock() {
        database.queryForObject("select id from publication_lock where id = 1 for update", Integer.class);
    }

    int last() {
        return Objects.requireNonNull(
                database.queryForObject("select coalesce(max(edition), 0) from edition_closed", Integer.class));
    }

    /** Returns a text that is another one after words were hidden or shown again. */
    String suppressions() {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*), count(lifted_at) from suppression",
                (row, at) -> row.getString(1) + " " + row.getString(2)));
    }

    List<String> hiddenWords() {
        return database.queryForList("select words from suppression where lifted_at is null", String.class);
    }

    /** Returns the first of a block of numbers for new items. */
    long nextItems() {
        return Objects.requireNonNull(database.queryForObject(
                DatabaseKind.of(database).isPostgresql()
                        ? "select nextval('item_sequence')"
                        : "select next value for item_sequence",
                Long.class));
    }

    List<Edition> editions(int first, int last) {
        Map<Integer, List<Edition.Entry>> entries = new HashMap<>();
        database.query(
                "select e.edition, e.item, i.kind, e.change, e.reason_en, e.reason_zh from edition_entry e join item i on i.id = e.item"
                        + " where e.edition between ? and ? order by e.edition, e.item",
                row -> {
                    entries.computeIfAbsent(row.getInt(1), edition -> new ArrayList<>())
                            .add(new Edition.Entry(
                                    row.getLong(2),
                                    row.getString(3),
                                    Coded.parse(ChangeKind.class, row.getString(4)),
                                    new Text(row.getString(5), row.getString(6))));
                },
                first,
                last);
        return database.query(
                "select number, published_at, summary_en, summary_zh, undoes, self_approved from edition where number between ? and ? order by number",
                (row, at) -> edition(row, List.copyOf(entries.getOrDefault(row.getInt(1), List.of()))),
                first,
                last);
    }

    private static Edition edition(ResultSet row, List<Edition.Entry> entries) throws SQLException {
        return new Edition(
                row.getInt(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                new Text(row.getString(3), row.getString(4)),
                row.getObject(5, Integer.class),
                row.getBoolean(6),
                entries);
    }

    /** Returns the addresses that were given for the first time. */
    List<Address> given(int first, int last) {
        return database.query(
                "select path, item, edition from address where edition between ? and ? order by edition, path",
                EditionRows::address,
                first,
                last);
    }

    /** Returns the addresses that pages have from these editions on. */
    List<Address> paths(int first, int last) {
        return database.query(
                "select path, item, edition from item_address where edition between ? and ? order by edition, item",
                EditionRows::address,
                first,
                last);
    }

    private static Address address(ResultSet row, int at) throws SQLException {
        return new Address(row.getString(1), row.getLong(2), row.getInt(3));
    }

    void insert(Edition edition, List<Edition.Entry> newItems) {
        batch(
                "insert into item (id, kind) values (?, ?)",
                newItems.stream()
                        .map(entry -> new Object[] {entry.item(), entry.kind()})
                        .toList());
        database.update(
                "insert into edition (number, published_at, summary_en, summary_zh, undoes, self_approved, salt) values (?, ?, ?, ?, ?, ?, ?)",
                edition.number(),
                edition.publishedAt().atOffset(ZoneOffset.UTC),
                Objects.requireNonNullElse(edition.summary().en(), ""),
                edition.summary().zh(),
                edition.undoes(),
                edition.selfApproved(),
                salt());
        batch(
                "insert into edition_entry (edition, item, change, reason_en, reason_zh, salt) values (?, ?, ?, ?, ?, ?)",
                edition.entries().stream()
                        .map(entry -> new Object[] {
                            edition.number(),
                            entry.item(),
                            entry.change().code(),
                            entry.reason().en(),
                            entry.reason().zh(),
                            salt()
                        })
                        .toList());
    }

    void insert(List<Address> given, List<Address> paths) {
        batch(
                "insert into address (path, item, edition) values (?, ?, ?)",
                given.stream().map(EditionRows::values).toList());
        batch(
                "insert into item_address (path, item, edition) values (?, ?, ?)",
                paths.stream().map(EditionRows::values).toList());
    }

    private static Object[] values(Address address) {
        return new Object[] {address.path(), address.item(), address.edition()};
    }

    private void batch(String insert, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            database.batchUpdate(insert, rows);
        }
    }

    /** From now on nothing may be added to the edition. */
    void close(int edition) {
        database.update("insert into edition_closed (edition) values (?)", edition);
    }

    private static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
