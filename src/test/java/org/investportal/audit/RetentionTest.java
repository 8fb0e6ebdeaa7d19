package org.investportal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@StaffPortal
class RetentionTest {

    private final Retention retention;
    private final AuditTrail trail;
    private final AuditSettings settings;
    private final JdbcClient jdbc;
    private final String who = "old" + System.nanoTime();

    RetentionTest(Retention retention, AuditTrail trail, AuditSettings settings, JdbcClient jdbc) {
        this.retention = retention;
        this.trail = trail;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    @Test
    void deletesWhatIsOlderAndSaysSo() {
        insertOf(settings.retention().plusDays(1), "older");
        insertOf(settings.retention().minusDays(1), "younger");
        retention.deleteOld();

        assertEquals(List.of("younger"), find(new AuditFilter(who, null, "", null, null)));
        assertTrue(find(new AuditFilter("", AuditAction.LOG_TRIMMED, "", null, null))
                .get(0)
                .startsWith("1 entries from before"));
    }

    @Test
    void isThirtyDaysAtLeast() {
        assertEquals(Duration.ofDays(30), new AuditSettings(Duration.ofDays(30)).retention());
        assertThrows(IllegalArgumentException.class, () -> new AuditSettings(Duration.ofDays(29)));
    }

    private List<String> find(AuditFilter filter) {
        return trail.find(filter, Long.MAX_VALUE, 9).stream()
                .map(AuditEntry::detail)
                .toList();
    }

    private void insertOf(Duration age, String detail) {
        jdbc.sql("insert into audit_entry (recorded_at, action, who, about, detail, address)"
                        + " values (?, 'CHANGE_STARTED', ?, '', ?, '')")
                .params(Instant.now().minus(age).atOffset(ZoneOffset.UTC), who, detail)
                .update();
    }
}
