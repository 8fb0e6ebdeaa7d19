package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database refuses every change to published rows. A table that may change is named here, with the reason. */
class AppendOnlyTest {

    /**
     * A suppression can be lifted. Accounts and sessions are nothing that is published. The log is deleted when it is old
     * enough, and has triggers of its own; the table that guards others has no rows. Drafts move until they are published; their steps stay, see StepsStayTest.
     * Events are deleted once they are handled, enquiries some time after they were answered. The text of a source belongs to no edition, nor does a document that
     * staff read number by number.
     */
    private static final Set<String> MAY_CHANGE = Set.of(
            "suppression",
            "change",
            "planned_edition",
            "scratch",
            "source_text",
            "document",
            "document_decision",
            "participation",
            "revision",
            "approval",
            "transition",
            "remark",
            "account",
            "account_role",
            "one_time_link",
            "recovery_code",
            "known_browser",
            "sign_in_attempt",
            "spring_session",
            "enquiry",
            "enquiry_entry",
            "enquiry_form_key",
            "mail",
            "figure_watch",
            "file_rewrite_due",
            "report_decision",
            "preview_link",
            "setting",
            "appearance_part",
            "spring_session_attributes",
            "event_publication",
            "start_request",
            "audit_entry",
            "audit_link",
            "truncate_guard");

    @Nested
    class H2 extends Facts {

        /** Truncate fires no trigger on H2, so tables are guarded in another way. */
        @Test
        void noTableIsTruncated() {
            Set<String> others = Set.of(
                    "audit_entry", "audit_link", "approval", "participation", "revision", "transition", "remark");
            assertSoftly(all -> Stream.concat(appendOnly().stream(), others.stream())
                    .forEach(table -> all.assertThat(catchThrowable(
                                    () -> jdbc.sql("truncate table " + table).update()))
                            .as(table)
                            .rootCause()
                            .message()
                            .contains("Cannot truncate")));
        }
    }

    @Nested
    @OnPostgres
    class Postgres extends Facts {

        @Test
        void noTableIsTruncated() {
            isRefused("truncate %s cascade");
        }
    }

    @CatalogueOnly
    abstract static class Facts {

        @Autowired
        JdbcClient jdbc;

        /** Inserts rows that the shipped content may lack. */
        @BeforeEach
        void aSelfCheckAManifestAndAFileWereMade() {
            jdbc.sql("insert into self_check (edition_number, checked_at, state, pages, numbers, findings)"
                            + " values (1, timestamp '2026-12-02 00:00:00', 'PASSED', 4, 100, '')")
                    .update();
            jdbc.sql("insert into manifest (edition_number, form, hash, content) select 1, 1, ?, '{}'"
                            + " where not exists (select * from manifest)")
                    .param("0".repeat(64))
                    .update();
            jdbc.sql(
                            "insert into edition_file (edition_number, name, sha256, length, content) select 1, 'test', ?, 0, ?"
                                    + " where not exists (select * from edition_file)")
                    .params("0".repeat(64), new byte[0])
                    .update();
            jdbc.sql("insert into edition_undo (edition_number, undone_number) select 2, 1"
                            + " where not exists (select * from edition_undo)")
                    .update();
            jdbc.sql("insert into page_change (path, language, edition_number) select '/about', 'en', 1"
                            + " where not exists (select * from page_change)")
                    .update();
        }

        @Test
        void noRowIsUpdated() {
            isRefused("update %s set %s = %2$s");
        }

        @Test
        void noRowIsDeleted() {
            isRefused("delete from %s");
        }

        @Test
        void everyTableOfRowsIsTested() {
            assertThat(appendOnly()).containsAll(new Tables(jdbc).ofRows()).hasSizeGreaterThan(20);
        }

        /** A table without a row would prove nothing, because the triggers guard rows. */
        @Test
        void everyTableHasRowsToTry() {
            Map<String, Long> counts = new Tables(jdbc).counts();
            counts.keySet().removeAll(MAY_CHANGE);
            assertThat(counts).doesNotContainValue(0L);
        }

        void isRefused(String statement) {
            assertSoftly(all -> appendOnly()
                    .forEach(table -> all.assertThat(
                                    catchThrowable(() -> jdbc.sql(statement.formatted(table, aColumnOf(table)))
                                            .update()))
                            .as(table)
                            .rootCause()
                            .message()
                            .containsIgnoringCase("published rows are never changed (" + table + ")")));
        }

        List<String> appendOnly() {
            return new Tables(jdbc)
                    .all().stream().filter(table -> !MAY_CHANGE.contains(table)).toList();
        }

        private String aColumnOf(String table) {
            return jdbc.sql("select min(column_name) from information_schema.columns"
                            + " where lower(table_schema) = 'public' and lower(table_name) = ?")
                    .param(table)
                    .query(String.class)
                    .single();
        }
    }
}
