package org.investportal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log, newest entry first. */
@Component
public class AuditTrail {

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns up to {@code most} entries that are older than the one with that id. */
    public List<AuditEntry> find(AuditFilter filter, long olderThan, int most) {
        Conditions conditions = Conditions.of(filter).and("id < ?", olderThan);
        return jdbc.sql(conditions.select() + " order by id desc fetch first " + most + " rows only")
                .params(conditions.values())
                .query(AuditTrail::entry)
                .list();
    }

    /** Returns up to {@code most} of the newest entries of one action by an account. */
    public List<AuditEntry> latest(long account, AuditAction action, int most) {
        Conditions conditions = new Conditions(new ArrayList<>(), new ArrayList<>())
                .and("account_id = ?", account)
                .and("action = ?", action.name());
        return jdbc.sql(conditions.select() + " order by id desc fetch first " + most + " rows only")
                .params(conditions.values())
                .query(AuditTrail::entry)
                .list();
    }

    /** Passes every matching entry to the reader, one at a time, since there may be more than fit into memory. */
    @Transactional(readOnly = true)
    public void each(AuditFilter filter, Consumer<AuditEntry> reader) {
        Conditions conditions = Conditions.of(filter);
        try (Stream<AuditEntry> entries = jdbc
                .sql(conditions.select() + " order by id desc")
                .params(conditions.values())
                .withFetchSize(FETCHED_AT_ONCE)
                .query(AuditTrail::entry)
                .stream()) {
            entries.forEach(reader);
        }
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                AuditAction.valueOf(row.getString("action")),
                row.getObject("account_id", Long.class),
                row.getString("who"),
                row.getString("about"),
                row.getString("detail"),
                row.getString("address"));
    }

    /** The conditions after {@code where}, with their values. */
    private record Conditions(List<String> texts, List<Object> values) {

        static Conditions of(AuditFilter filter) {
            Conditions conditions = new Conditions(new ArrayList<>(), new ArrayList<>());
            if (!filter.who().isEmpty()) {
                conditions.and("lower(who) like ? escape '!'", containing(filter.who()));
            }
            if (filter.action() != null) {
                conditions.and("action = ?", filter.action().name());
            }
            if (!filter.about().isEmpty()) {
                String part = containing(filter.about());
                conditions.and("(lower(about) like ? escape '!' or lower(detail) like ? escape '!')", part, part);
            }
            if (filter.from() != null) {
                conditions.and("recorded_at >= ?", at(filter.from()));
            }
            if (filter.before() != null) {
                conditions.and("recorded_at < ?", at(filter.before()));
            }
            return conditions;
        }

        Conditions and(String text, Object... given) {
            texts.add(text);
            values.addAll(List.of(given));
            return this;
        }

        String select() {
            return "select id, recorded_at, action, account_id, who, about, detail, address from audit_entry"
                    + (texts.isEmpty() ? "" : " where " + String.join(" and ", texts));
        }

        private static String containing(String part) {
            return "%" + part.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        }

        private static OffsetDateTime at(Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
    }
}
