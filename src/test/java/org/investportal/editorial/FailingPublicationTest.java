package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.figure;

import java.util.Map;
import java.util.TreeMap;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.StoredEvents;
import org.investportal.catalogue.Tables;
import org.investportal.editorial.change.ChangeState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An edition is published completely or not at all: if any of its writes fails, nothing is stored. */
class FailingPublicationTest {

    private static final int MORE_THAN_ANY = 500;

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @DeskPortal
    @Import(FailingWrites.class)
    abstract static class Facts {

        @Autowired
        private Desk desk;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private FailingWrites.Fuse fuse;

        @Autowired
        private JdbcClient jdbc;

        @Test
        void nothingIsChangedWhicheverWriteFails() {
            long figure = desk.approved(figure(320), "number", "99", EDITH);
            long words = desk.approved(figure(321), "note.footnote.en", "Other words.", EDITH);
            StoredEvents.of(jdbc, "notices-of-changes").untilHandled();
            Map<String, String> before = everything();
            int failed = 0;
            @Nullable Throwable failure = publishFailingAfter(0, figure, words);
            while (failure != null) {
                assertThat(failure).rootCause().hasMessage("the disk is full");
                assertThat(everything()).as("after %s writes", failed).isEqualTo(before);
                failed++;
                assertThat(failed).isLessThan(MORE_THAN_ANY);
                failure = publishFailingAfter(failed, figure, words);
            }

            assertThat(failed).isGreaterThan(10);
            assertThat(desk.state(figure)).isEqualTo(ChangeState.PUBLISHED);
            assertThat(desk.published(figure(320)).get("number")).isEqualTo("99");
            assertThat(desk.published(figure(321)).get("note.footnote.en")).isEqualTo("Other words.");
        }

        private @Nullable Throwable publishFailingAfter(int writes, Long... changes) {
            fuse.burnAfter(writes);
            try {
                return catchThrowable(() -> desk.publish(changes));
            } finally {
                fuse.mend();
            }
        }

        /** How many rows each table has, but for the links of the log, which follow later, and in which state each change is. */
        private Map<String, String> everything() {
            Map<String, String> all = new TreeMap<>();
            new Tables(jdbc).counts().forEach((table, count) -> all.put(table, String.valueOf(count)));
            all.remove("audit_link");
            all.put("current", String.valueOf(catalogue.current()));
            all.put(
                    "states",
                    jdbc.sql("select id, state, planned_edition_id, lock_version from change order by id")
                            .query()
                            .listOfRows()
                            .toString());
            return all;
        }
    }
}
