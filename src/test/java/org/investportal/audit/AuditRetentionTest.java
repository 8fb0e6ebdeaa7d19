package org.investportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.investportal.catalogue.H2InMemory;
import org.investportal.catalogue.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Old entries are deleted from the beginning of the log, and its chain goes on from there. */
class AuditRetentionTest {

    /** Another than elsewhere gives each class of facts a database of its own. */
    private static final String DAYS = "portal.audit.retention=400d";

    @Test
    void isThirtyDaysAtLeast() {
        assertEquals(Duration.ofDays(30), new AuditSettings(Duration.ofDays(30)).retention());
        assertThrows(IllegalArgumentException.class, () -> new AuditSettings(Duration.ofDays(29)));
    }

    @Nested
    class H2 extends Facts {

        H2() {
            super(true);
        }
    }

    @Nested
    @OnPostgres
    class Postgres extends Facts {

        Postgres() {
            super(false);
        }
    }

    @SpringBootTest(classes = AuditSlice.class, webEnvironment = WebEnvironment.NONE, properties = DAYS)
    @Import(H2InMemory.class)
    abstract static class Facts {

        private final boolean h2;

        @Autowired
        private AuditRetention auditRetention;

        @Autowired
        private AuditTrail trail;

        @Autowired
        private AuditChainWriter linking;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private PlatformTransactionManager transactions;

        Facts(boolean h2) {
            this.h2 = h2;
        }

        /** One test, because entries are chained in the order in which they are written. */
        @Test
        void deletesTheOldestAndSaysSo() {
            insertOf(403, "first");
            insertOf(402, "second");
            linking.linkAll();
            AuditChainVerifier.Head old = new AuditChainVerifier(jdbc).head().orElseThrow();
            insertOf(399, "young");
            insertOf(401, "old, behind a younger one");
            auditRetention.deleteOld();

            assertThat(details(null)).containsExactly("old, behind a younger one", "young");
            assertThat(details(AuditAction.LOG_TRIMMED))
                    .singleElement()
                    .asString()
                    .startsWith("2 entries from before");
            linking.linkRecent();
            AuditChainVerifier chain = new AuditChainVerifier(jdbc);
            assertThat(chain.findings()).isEmpty();
            assertThat(chain.goesThrough(old)).isTrue();
            auditRetention.deleteOld();
            assertThat(details(AuditAction.LOG_TRIMMED)).hasSize(1);

            LogGuards.without(jdbc, new TransactionTemplate(transactions), h2, () -> {
                jdbc.sql("delete from audit_entry where action = 'LOG_TRIMMED'").update();
                assertThat(chain.findings())
                        .contains("log: entries are missing from its beginning, and no entry says"
                                + " that they were deleted");
            });
        }

        private List<String> details(@Nullable AuditAction action) {
            return trail.find(new AuditFilter("", action, "", null, null), Long.MAX_VALUE, 9).stream()
                    .filter(entry -> action != null || entry.action() != AuditAction.LOG_TRIMMED)
                    .map(AuditEntry::detail)
                    .toList();
        }

        private void insertOf(int daysAgo, String detail) {
            jdbc.sql("insert into audit_entry (recorded_at, action, who, about, detail, address)"
                            + " values (?, 'CHANGE_STARTED', '', '', ?, '')")
                    .params(Instant.now().minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC), detail)
                    .update();
        }
    }
}
