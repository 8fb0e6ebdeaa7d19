package org.investportal.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes, once a day, the entries whose retention time is over, and records this in the log. */
@Component
class AuditRetention {

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final AuditChainWriter linking;
    private final AuditSettings settings;
    private final Clock clock;

    AuditRetention(JdbcClient jdbc, AuditLog log, AuditChainWriter linking, AuditSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.linking = linking;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 23 3 * * *")
    @Transactional
    public void deleteOld() {
        linking.linkAll();
        OffsetDateTime limit = OffsetDateTime.now(clock).minus(settings.retention());
        long last = lastOfTheOld(limit);
        int deleted = jdbc.sql(
                        "delete from audit_entry where id in (select entry_id from audit_link where position <= ?)")
                .param(last)
                .update();
        if (deleted > 0) {
            jdbc.sql("delete from audit_link where position < ?").param(last).update();
            log.record(AuditAction.LOG_TRIMMED, null, "", "", deleted + " entries from before " + limit);
        }
    }

    /**
     * Returns the position of the last link before the first entry that is kept. Its hash stays as the start of the
     * chain, so an old entry after a younger one is deleted only together with that one.
     */
    private long lastOfTheOld(OffsetDateTime limit) {
        return jdbc.sql("select coalesce((select min(l.position) - 1 from audit_link l"
                        + " join audit_entry e on e.id = l.entry_id where e.recorded_at >= ?),"
                        + " (select max(position) from audit_link), 0)")
                .param(limit)
                .query(Long.class)
                .single();
    }
}
