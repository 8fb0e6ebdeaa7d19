package org.investportal.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads and inserts manifests. */
final class ManifestRows {

    private final JdbcTemplate database;

    ManifestRows(JdbcTemplate database) {
        this.database = database;
    }

    Manifest.Salts salts(int edition) {
        Map<Long, String> items = new HashMap<>();
        database.query(
                "select item, salt from edition_entry where edition = ?",
                row -> {
                    items.put(row.getLong(1), row.getString(2));
                },
                edition);
        return new Manifest.Salts(
                Objects.requireNonNull(
                        database.queryForObject("select salt from edition where number = ?", String.class, edition)),
                items);
    }

    /** Returns the hash of the manifest of an edition; null if there is none. */
    @Nullable
    String hash(int edition) {
        return database.queryForList("select hash from manifest where edition = ?", String.class, edition).stream()
                .findFirst()
                .orElse(null);
    }

    void insert(Manifest manifest) {
        database.update(
                "insert into manifest (edition, form, hash, content) values (?, ?, ?, ?)",
                manifest.edition(),
                manifest.form(),
                manifest.hash(),
                manifest.content());
    }

    List<Manifest> all() {
        return database.query(
                "select edition, form, content, hash from manifest order by edition",
                (row, at) -> new Manifest(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4)));
    }
}
