package org.investportal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores the links of the chain. */
final class AuditLinkStore {

    private final JdbcClient jdbc;

    AuditLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link with its entry, which is null if it was deleted. */
    record Linked(AuditLink link, @Nullable Map<String, Object> entry) {}

    Optional<AuditLink> newest() {
        return one("order by position desc fetch first row only");
    }

    Optional<AuditLink> oldest() {
        return one("order by position fetch first row only");
    }

    Optional<AuditLink> at(long position) {
        return one("where position = ?", position);
    }

    private Optional<AuditLink> one(String which, Object... values) {
        return jdbc.sql("select position, entry_id, salt, hash from audit_link " + which)
                .params(values)
                .query(AuditLink.class)
                .optional();
    }

    /** Returns the next links in order, up to {@code most}. */
    List<Linked> after(long position, int most) {
        return jdbc.sql("select l.position, l.entry_id, l.salt, l.hash, " + AuditLink.ENTRY
                        + " from audit_link l left join audit_entry e on e.id = l.entry_id"
                        + " where l.position > ? order by l.position fetch first " + most + " rows only")
                .param(position)
                .query(AuditLinkStore::linked)
                .list();
    }

    /** Returns the entries since that time that have no link yet, oldest first, up to {@code most}. */
    List<Map<String, Object>> unlinked(OffsetDateTime since, int most) {
        return jdbc.sql("select " + AuditLink.ENTRY + " from audit_entry e where e.recorded_at >= ?"
                        + " and not exists (select 1 from audit_link l where l.entry_id = e.id)"
                        + " order by e.id fetch first " + most + " rows only")
                .param(since)
                .query((row, number) -> AuditLink.entry(row))
                .list();
    }

    void add(AuditLink link) {
        jdbc.sql("insert into audit_link (position, entry_id, salt, hash) values (?, ?, ?, ?)")
                .params(link.position(), link.entryId(), link.salt(), link.hash())
                .update();
    }

    private static Linked linked(ResultSet row, int number) throws SQLException {
        AuditLink link = new AuditLink(
                row.getLong("position"), row.getLong("entry_id"), row.getString("salt"), row.getString("hash"));
        return new Linked(link, row.getObject("id") == null ? null : AuditLink.entry(row));
    }
}
