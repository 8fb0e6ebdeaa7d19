package org.investportal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.investportal.catalogue.value.CanonicalJson;
import org.investportal.catalogue.value.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A link of the chain that the entries of the log form.
 *
 * @param position counts from 1
 * @param entryId the entry that it belongs to
 * @param salt random, because hashes are published and nobody shall find an entry by guessing
 * @param hash of the entry, the salt and the hash of the link before
 */
record AuditLink(long position, long entryId, String salt, String hash) {

    /** The columns of an entry, for a query that names it {@code e}. */
    static final String ENTRY = "e.id, e.recorded_at, e.action, e.account_id, e.who, e.about, e.detail, e.address";

    private static final List<String> TEXTS = List.of("action", "who", "about", "detail", "address");

    /** The link that follows the one with that hash; the very first follows none. */
    static AuditLink after(@Nullable String previous, long position, Map<String, Object> entry, String salt) {
        return new AuditLink(
                position, (Long) Objects.requireNonNull(entry.get("id")), salt, hash(previous, entry, salt));
    }

    /** Whether the hash is that of the entry as it is now. */
    boolean fits(@Nullable String previous, Map<String, Object> entry) {
        return hash.equals(hash(previous, entry, salt));
    }

    /** An entry as it is stored, with what is null left out. */
    static Map<String, Object> entry(ResultSet row) throws SQLException {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("id", row.getLong("id"));
        entry.put(
                "at",
                row.getObject("recorded_at", OffsetDateTime.class).toInstant().toString());
        Long account = row.getObject("account_id", Long.class);
        if (account != null) {
            entry.put("account", account);
        }
        for (String column : TEXTS) {
            entry.put(column, row.getString(column));
        }
        return entry;
    }

    private static String hash(@Nullable String previous, Map<String, Object> entry, String salt) {
        Map<String, Object> hashed = new TreeMap<>(entry);
        hashed.put("salt", salt);
        if (previous != null) {
            hashed.put("previous", previous);
        }
        return Sha256.of(CanonicalJson.of(hashed));
    }
}
