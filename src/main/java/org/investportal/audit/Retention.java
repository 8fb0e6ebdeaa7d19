package org.investportal.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes, once a day, what has been kept for long enough, and says so in the log. */
@Component
class Retention {

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final AuditSettings settings;
    private final Clock clock;

    Retention(JdbcClient jdbc, AuditLog log, AuditSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 23 3 * * *")
    @Transactional
    public void deleteOld() {
        OffsetDateTime limit = OffsetDateTime.now(clock).minus(settings.retention());
        int deleted = jdbc.sql("delete from audit_entry where recorded_at < ?")
                .param(limit)
                .update();
        if (deleted > 0) {
            log.record(AuditAction.LOG_TRIMMED, null, "", "", deleted + " entries from before " + limit);
        }
    }
}
