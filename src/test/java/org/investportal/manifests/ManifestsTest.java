package org.investportal.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.investportal.catalogue.FigureBuilder.like;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.StoredEvents;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Sha256;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.EditionPublisher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;

/** Each edition has its manifest from its publication on, the same on both databases and whenever it is made. */
@ExtendWith(OutputCaptureExtension.class)
class ManifestsTest {

    /** Shipped content is never edited, so this hash never changes: a form that changes it has changed an old hash. */
    private static final String FIRST = "ca1c588e964e5d56cc5b5460956899bdae1a3673f5131ce08d601929d4f53a54";

    /** Of the lines alone: editions that ship later are published when they are installed, and the chain holds that moment. */
    private static final String LINES_OF_NEXT = "5a3a303be49d0c410b1b705186958dedc36fbd5f147501390d04db30ee320559";

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @ManifestsOnly
    abstract static class Facts {

        private static final int NEXT = Shipped.EDITION + 1;
        private static final long FIGURE = 323;
        private static final long MOVED = 325;
        private static final long TEXT = 11008;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Autowired
        private ManifestMaker making;

        @Autowired
        private IncompleteEventPublications incomplete;

        @Autowired
        private EditionFileService files;

        @Autowired
        private HistoryVerifier historyVerifier;

        /** Publishes values that databases store in ways of their own, and no id that depends on numbers drawn before. */
        @BeforeEach
        void anEditionIsPublished() {
            if (catalogue.current() == Shipped.EDITION) {
                Figure figure =
                        catalogue.at(Shipped.EDITION).figure(FIGURE, List.of()).get(Figure.class, FIGURE);
                Figure moved =
                        catalogue.at(Shipped.EDITION).figure(MOVED, List.of()).get(Figure.class, MOVED);
                publish(Draft.of(NEXT)
                        .change(FIGURE, like(figure).stating("exact 0.20530500 billion cny"))
                        .change(MOVED, like(moved).during("2018").gone())
                        .address(MOVED, "/figures/pharmaceutical-enterprises/hangzhou/2018")
                        .change(
                                TEXT,
                                version -> new Text(
                                        version,
                                        false,
                                        10,
                                        TextField.SUMMARY,
                                        Language.ZH,
                                        "\u676d\u5dde \ud83d\ude00 \"a\\b\"\u0001\u007f\u2028\ttab\r\n\nline"))
                        .explain(FIGURE, EntryKind.CORRECTION, "Because \u201cit\u201d was misread."));
            }
        }

        @Test
        void areTheSameOnBothDatabases() {
            assertThat(inTheFirstForm(1, null).hash()).isEqualTo(FIRST);
            assertThat(Sha256.of(String.join("\n", rows().of(NEXT, null).values()) + "\n"))
                    .isEqualTo(LINES_OF_NEXT);
        }

        @Test
        void areMadeWhenAnEditionIsPublished() {
            int edition = publishAnother();

            assertThat(files.manifest(edition)).isPresent();
            assertThat(historyVerifier.findings(edition)).isEmpty();
        }

        @Test
        void missingOnesAreMadeAtTheNextStart() {
            Map<Integer, String> before = hashes();
            withoutManifests(() -> {
                making.run(new DefaultApplicationArguments());

                allIsAsItWasPublished();
                assertThat(hashes()).hasSameSizeAs(before).doesNotContainEntry(1, before.get(1));
            });
        }

        /** As an earlier version of the portal has left them. */
        @Test
        void ofTheFirstFormStayAsTheyAre() {
            withoutManifests(() -> {
                ManifestStore kept = new ManifestStore(jdbc);
                String previous = null;
                for (int edition = 1; edition <= Shipped.EDITION; edition++) {
                    Manifest manifest = inTheFirstForm(edition, previous);
                    kept.add(StoredManifest.of(manifest, null));
                    previous = manifest.hash();
                }
                making.run(new DefaultApplicationArguments());

                allIsAsItWasPublished();
                assertThat(hashes()).containsEntry(1, FIRST).containsEntry(Shipped.EDITION, previous);
                assertThat(files.items(1).orElseThrow()).doesNotContain("\"salt\":");
                assertThat(files.items(NEXT).orElseThrow()).contains("\"salt\":");
                assertThat(files.manifest(NEXT).orElseThrow())
                        .contains("\"form\":2,")
                        .contains("\"previous\":\"" + previous + "\"");
            });
        }

        @Test
        void haveAnotherSaltInEachLine() {
            List<String> salts = Pattern.compile("\"salt\":\"([0-9a-f]{32})\"")
                    .matcher(files.items(NEXT).orElseThrow())
                    .results()
                    .map(salt -> salt.group(1))
                    .toList();

            assertThat(salts).hasSize(rows().of(NEXT, null).size()).doesNotHaveDuplicates();
        }

        @Test
        void aFailureKeepsThePublicationAndIsRepeatedLater(CapturedOutput output) {
            jdbc.sql("alter table manifest rename to manifest_away").update();
            int edition = catalogue.current() + 1;
            editionPublisher.publish(Draft.of(edition).publication());
            events().untilOneFailed();
            jdbc.sql("alter table manifest_away rename to manifest").update();

            assertThat(catalogue.current()).isEqualTo(edition);
            assertThat(catalogue.edition(edition)).isPresent();
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(
                            () -> assertThat(output).contains("Some editions up to " + edition + " have no manifest"));
            assertThat(historyVerifier.findings(edition)).containsExactly("edition " + edition + " has no manifest");

            incomplete.resubmitIncompletePublications(publication -> true);
            events().untilHandled();

            allIsAsItWasPublished();
        }

        @Test
        void areNotMadeOfPreviews() {
            editionPublisher.preview(Draft.toPreview().publication(), view -> view.edition());

            assertThat(new ManifestStore(jdbc).editions())
                    .hasSize(catalogue.current())
                    .isEqualTo(historyVerifier.editions());
        }

        @Test
        void containNoNamesOfPeople() {
            String all = files.manifest(NEXT).orElseThrow() + files.items(NEXT).orElseThrow();

            assertThat(all).contains("Because \u201cit\u201d was misread.");
            assertThat(all).doesNotContain("An author").doesNotContain("A reviewer");
        }

        @Test
        void nameSuppressedTextsAndKeepTheirHash() {
            String before = historyVerifier.hash(NEXT);
            jdbc.sql("insert into suppression (item_id, edition_number, kind, suppressed_at, reason)"
                            + " values (?, ?, 'TEXT', current_timestamp, 'A court said so.')")
                    .params(TEXT, NEXT)
                    .update();
            int later = catalogue.current() + 1;
            publish(Draft.of(later)
                    .change(
                            TEXT,
                            version -> new Text(
                                    version,
                                    true,
                                    10,
                                    TextField.SUMMARY,
                                    Language.ZH,
                                    "\u676d\u5dde \ud83d\ude00 \"a\\b\"\u0001\u007f\u2028\ttab\r\n\nline")));

            for (int edition : List.of(NEXT, later)) {
                assertThat(files.manifest(edition)).get().asString().contains("\"suppressed\":[\"text/11008\"]");
                assertThat(files.items(edition))
                        .get()
                        .asString()
                        .contains("{\"item\":\"text/11008\",\"sha256\":\"")
                        .doesNotContain("\u676d\u5dde");
                assertThat(historyVerifier.findings(edition)).isEmpty();
            }
            assertThat(historyVerifier.hash(NEXT)).isEqualTo(before);
            cannotBeGuessed("text/11008");
            jdbc.sql("delete from suppression").update();
            assertThat(files.items(NEXT))
                    .get()
                    .asString()
                    .contains("\u676d\u5dde \ud83d\ude00 \\\"a\\\\b\\\"\\u0001\u007f\u2028\\ttab\\r\\n\\nline");
        }

        @Test
        void hideSuppressedReasonsAndSummariesToo() {
            jdbc.sql("insert into suppression (item_id, edition_number, kind, suppressed_at, reason) values"
                            + " (?, ?, 'REASON', current_timestamp, 'A court said so.'),"
                            + " (0, 1, 'SUMMARY', current_timestamp, 'A court said so.')")
                    .params(FIGURE, NEXT)
                    .update();

            assertThat(files.manifest(NEXT).orElseThrow()).contains("\"suppressed\":[\"entry_reason/323/en\"]");
            assertThat(files.items(NEXT).orElseThrow()).doesNotContain("was misread");
            assertThat(files.manifest(1).orElseThrow()).contains("\"suppressed\":[\"edition_summary/");
            assertThat(historyVerifier.findings(NEXT)).isEmpty();
            jdbc.sql("delete from suppression").update();
        }

        /** A guess of the words cannot be tested: neither their hash without salt nor the salt is published. */
        private void cannotBeGuessed(String item) {
            String guessed = Objects.requireNonNull(rows().of(NEXT, null).get(item));
            String salt = Objects.requireNonNull(
                            new ManifestStore(jdbc).find(NEXT).orElseThrow().salts())
                    .of(item);
            String all = files.manifest(NEXT).orElseThrow() + files.items(NEXT).orElseThrow();

            assertThat(all).doesNotContain(Sha256.of(guessed)).doesNotContain(salt);
        }

        private void withoutManifests(Runnable test) {
            jdbc.sql("alter table manifest rename to manifest_from_before").update();
            jdbc.sql("create table manifest (edition_number integer primary key, form integer not null,"
                            + " hash varchar(64) not null, content text not null, secret varchar(64))")
                    .update();
            try {
                test.run();
            } finally {
                jdbc.sql("drop table manifest").update();
                jdbc.sql("alter table manifest_from_before rename to manifest").update();
            }
        }

        private Manifest inTheFirstForm(int edition, @Nullable String previous) {
            return Manifest.of(edition, 1, rows().of(edition, null), previous, null);
        }

        private StoredRowReader rows() {
            return new StoredRowReader(jdbc, CanonicalForm.FIRST);
        }

        private void allIsAsItWasPublished() {
            assertThat(historyVerifier.editions())
                    .allSatisfy(number ->
                            assertThat(historyVerifier.findings(number)).isEmpty());
        }

        private int publishAnother() {
            Draft draft = Draft.after(catalogue).explain(FIGURE, EntryKind.REVISION, "Looked at again.");
            publish(draft);
            return draft.edition();
        }

        private void publish(Draft draft) {
            editionPublisher.publish(draft.publication());
            events().untilHandled();
        }

        private StoredEvents events() {
            return StoredEvents.of(jdbc, "manifests");
        }

        private Map<Integer, String> hashes() {
            Map<Integer, String> hashes = new TreeMap<>();
            historyVerifier.editions().forEach(edition -> hashes.put(edition, historyVerifier.hash(edition)));
            return hashes;
        }
    }
}
