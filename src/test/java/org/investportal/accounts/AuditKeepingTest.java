package org.investportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditEntry;
import org.investportal.audit.AuditFilter;
import org.investportal.audit.AuditLog;
import org.investportal.audit.AuditTrail;
import org.investportal.catalogue.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Entries of the log are never changed, and are not deleted before they are old enough. */
class AuditKeepingTest {

    private static final String ENTRIES =
            "entries of the log are never changed, and kept for at least thirty days (audit_entry)";
    private static final String LINKS =
            "links of the log are never changed, and stay as long as their entries (audit_link)";

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {

        @Test
        void noEntryIsTruncated() {
            isRefused("truncate audit_entry");
            isRefused("truncate audit_link", LINKS);
        }
    }

    @AccountsOnly
    abstract static class Facts {

        private final String who = UUID.randomUUID().toString();

        @Autowired
        private AuditLog log;

        @Autowired
        private AuditTrail trail;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private TransactionTemplate transactions;

        @Test
        void noEntryIsChanged() {
            log.record(AuditAction.CHANGE_STARTED, 7L, who, "change 1", "");

            isRefused("update audit_entry set who = 'somebody else'");
            assertThat(count()).isEqualTo(1);
        }

        @Test
        void noYoungEntryIsDeleted() {
            insertOf(29);

            isRefused("delete from audit_entry where who = '" + who + "'");
        }

        @Test
        void anOldEntryMayBeDeleted() {
            insertOf(31);

            assertThat(jdbc.sql("delete from audit_entry where who = ?")
                            .param(who)
                            .update())
                    .isEqualTo(1);
        }

        @Test
        void anOldEntryIsNotChanged() {
            insertOf(31);

            isRefused("update audit_entry set detail = 'x' where who = '" + who + "'");
        }

        @Test
        void noLinkIsChangedOrDeletedBeforeItsEntry() {
            log.record(AuditAction.CHANGE_STARTED, 7L, who, "change 1", "");
            jdbc.sql("insert into audit_link (position, entry_id, salt, hash)"
                            + " select 1000000 + max(id), max(id), '', ? from audit_entry")
                    .param("0".repeat(64))
                    .update();

            isRefused("update audit_link set hash = hash", LINKS);
            isRefused("delete from audit_link", LINKS);
        }

        @Test
        void aRolledBackActionIsNotLogged() {
            transactions.executeWithoutResult(status -> {
                log.record(AuditAction.CHANGE_STARTED, 7L, who, "", "");
                status.setRollbackOnly();
            });

            assertThat(count()).isZero();
        }

        @Test
        void aSearchIncludesItsBeginningAndNotItsEnd() {
            insertOf(0);
            Instant recorded = entries(null, null).get(0).at();

            assertThat(entries(recorded, null)).hasSize(1);
            assertThat(entries(recorded.plusNanos(1000), null)).isEmpty();
            assertThat(entries(null, recorded)).isEmpty();
            assertThat(entries(null, recorded.plusNanos(1000))).hasSize(1);
        }

        private List<AuditEntry> entries(@Nullable Instant from, @Nullable Instant before) {
            return trail.find(new AuditFilter(who, null, "", from, before), Long.MAX_VALUE, 9);
        }

        @Test
        void longTextIsCutBetweenCharacters() {
            log.record(AuditAction.CHANGE_STARTED, 7L, who, "x".repeat(199) + "😀", "\0" + "y".repeat(3000));

            assertThat(trail.find(new AuditFilter(who, null, "", null, null), Long.MAX_VALUE, 9))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.about()).isEqualTo("x".repeat(199));
                        assertThat(entry.detail()).hasSize(2000).startsWith(" y");
                    });
        }

        @Test
        void textThatFitsIsKeptWhole() {
            log.record(AuditAction.CHANGE_STARTED, 7L, who, "x".repeat(200), "y".repeat(2000));

            assertThat(entries(null, null)).singleElement().satisfies(entry -> {
                assertThat(entry.about()).hasSize(200);
                assertThat(entry.detail()).hasSize(2000);
            });
        }

        void isRefused(String statement) {
            isRefused(statement, ENTRIES);
        }

        void isRefused(String statement, String because) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .rootCause()
                    .message()
                    .contains(because);
        }

        private void insertOf(int daysAgo) {
            jdbc.sql("insert into audit_entry (recorded_at, action, who, about, detail, address)"
                            + " values (?, 'CHANGE_STARTED', ?, '', '', '')")
                    .params(OffsetDateTime.now(ZoneOffset.UTC).minusDays(daysAgo), who)
                    .update();
        }

        private int count() {
            return trail.find(new AuditFilter(who, null, "", null, null), Long.MAX_VALUE, 9)
                    .size();
        }
    }
}
