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
 * A link of the chain of log entries.
 *
 * @param position the position in the chain, counted from 1
 * @param entryId the id of the entry that the link belongs to
 * @param salt random bytes; hashes are published, and without a salt an entry could be found by guessing
 * @param hash the hash of the entry, the salt and the hash of the previous link
 */
record AuditLink(long position, long entryId, String salt, String hash) {

    /** The columns of an entry, for a query with the alias {@code e}. */
    static final String ENTRY = "e.id, e.recorded_at, e.action, e.account_id, e.who, e.about, e.detail, e.address";

    private static final List<String> TEXTS = List.of("action", "who", "about", "detail", "address");

    /** Returns the link that follows the one with that hash; the first link has no previous hash. */
    static AuditLink after(@Nullable String previous, long position, Map<String, Object> entry, String salt) {
        return new AuditLink(
                position, (Long) Objects.requireNonNull(entry.get("id")), salt, hash(previous, entry, salt));
    }

    /** Returns whether the hash is that of the entry as it is now. */
    boolean fits(@Nullable String previous, Map<String, Object> entry) {
        return hash.equals(hash(previous, entry, salt));
    }

    /** Returns an entry as it is stored, without null values. */
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
