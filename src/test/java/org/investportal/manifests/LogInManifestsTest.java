package org.investportal.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.StoredEvents;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.writing.EditionPublisher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A manifest names the end of the log, so that another log is found by it. */
class LogInManifestsTest {

    private static final String HASH = "5".repeat(64);

    /** Gives these facts a database of their own. */
    @TestConfiguration
    static class Alone {}

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

    @ManifestsOnly
    @Import(Alone.class)
    abstract static class Facts {

        private final boolean h2;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Autowired
        private EditionFileService files;

        @Autowired
        private HistoryVerifier historyVerifier;

        @Autowired
        private PlatformTransactionManager transactions;

        Facts(boolean h2) {
            this.h2 = h2;
        }

        @Test
        void findsAnAlteredLog() {
            assertThat(files.manifest(catalogue.current()).orElseThrow()).doesNotContain("\"log\":");
            linkAt(12, HASH);
            int edition = published();

            assertThat(files.manifest(edition).orElseThrow())
                    .contains("\"log\":{\"hash\":\"" + HASH + "\",\"position\":12}");
            assertThat(historyVerifier.findings(edition)).isEmpty();

            Guards.takeAway(jdbc, h2);
            String another = "edition " + edition + ": the log differs from the one that its manifest names";
            assertThat(findingsAfter(edition, "update audit_link set hash = replace(hash, '5', '6')"))
                    .containsExactly(another);
            assertThat(findingsAfter(edition, "delete from audit_link")).containsExactly(another);
            String young = "edition " + edition + ": entries of the log younger than 30 days were deleted";
            String deleted = "update audit_link set position = 13";
            assertThat(findingsAfter(edition, deleted, published(edition, 29))).contains(young);
            assertThat(findingsAfter(edition, deleted, published(edition, 31)))
                    .isNotEmpty()
                    .doesNotContain(young);
        }

        private int published() {
            Draft draft = Draft.after(catalogue).explain(323, EntryKind.REVISION, "Looked at again.");
            editionPublisher.publish(draft.publication());
            StoredEvents.of(jdbc, "manifests").untilHandled();
            return draft.edition();
        }

        private void linkAt(long position, String hash) {
            jdbc.sql("insert into audit_entry (recorded_at, action, who, about, detail, address)"
                            + " values (current_timestamp, 'SIGNED_IN', '', '', '', '')")
                    .update();
            jdbc.sql(
                            "insert into audit_link (position, entry_id, salt, hash) select ?, max(id), '', ? from audit_entry")
                    .params(position, hash)
                    .update();
        }

        /** The clock of these facts stands still; the database has its own. */
        private static String published(int edition, int days) {
            return "update edition set published_at = current_timestamp - interval '" + days + "' day where number = "
                    + edition;
        }

        private List<String> findingsAfter(int edition, String... alterations) {
            return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
                status.setRollbackOnly();
                Guards.takeAwayForNow(jdbc, h2);
                Stream.of(alterations)
                        .forEach(alteration -> jdbc.sql(alteration).update());
                return historyVerifier.findings(edition);
            }));
        }
    }
}
