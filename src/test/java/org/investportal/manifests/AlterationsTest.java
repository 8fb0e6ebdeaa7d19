package org.investportal.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.Tables;
import org.investportal.catalogue.ThreeEditions;
import org.investportal.catalogue.value.Sha256;
import org.investportal.fixture.Fixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An alteration of one value of a published row is found, in every column that manifests cover: each is made, found and rolled back. */
@ExtendWith(OutputCaptureExtension.class)
class AlterationsTest {

    private static final Logger LOG = LoggerFactory.getLogger(AlterationsTest.class);

    /** A new one on each run would fail where it is not noticed. */
    private static final long SEED = 20261201;

    /** Names of people are never public, so a manifest that anybody can recompute cannot speak of them. */
    private static final Set<String> NOT_COVERED = Set.of("entry.author_name", "entry.reviewer_name");

    @Nested
    class H2 extends Facts {

        H2() {
            super(true, 1000);
        }
    }

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {

        /** Enough for every column. */
        Postgres() {
            super(false, 250);
        }
    }

    @ManifestsOnly
    @Fixtures(ThreeEditions.class)
    @TestInstance(Lifecycle.PER_CLASS)
    abstract static class Facts {

        private final boolean h2;
        private final int alterations;
        private final Random random = new Random(SEED);
        private final OtherValue otherValue = new OtherValue(random);
        private final Map<String, StoredTable> tables = new TreeMap<>();

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private HistoryVerifier historyVerifier;

        @Autowired
        private PlatformTransactionManager transactions;

        @Autowired
        private ConfigurableApplicationContext portal;

        Facts(boolean h2, int alterations) {
            this.h2 = h2;
            this.alterations = alterations;
        }

        @BeforeAll
        void takeAwayTheGuards() {
            Guards.takeAway(jdbc, h2);
            Stream.concat(
                            new Tables(jdbc).ofRows().stream(),
                            Stream.of(
                                    "edition",
                                    "edition_summary",
                                    "item",
                                    "entry",
                                    "entry_reason",
                                    "address",
                                    "mention",
                                    "manifest"))
                    .forEach(name -> tables.put(name, StoredTable.read(jdbc, name)));
        }

        @Test
        void findsNothingInUnalteredContent() {
            assertThat(historyVerifier.editions())
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, ThreeEditions.THIRD)
                            .boxed()
                            .toList());
            assertThat(historyVerifier.editions())
                    .allSatisfy(edition ->
                            assertThat(historyVerifier.findings(edition)).isEmpty());
        }

        @Test
        void findsAnAlterationInEachTable() {
            List<String> columns = columns();
            tables.keySet()
                    .forEach(table -> assertThat(columns.stream()
                                    .filter(column -> column.startsWith(table + "."))
                                    .anyMatch(this::isAlteredAndFound))
                            .as(table)
                            .isTrue());
        }

        @Tag("sweep")
        @Test
        void findsEachOfManyAlterations() {
            List<String> columns = columns();
            Set<String> altered = new HashSet<>();
            for (int done = 0, turn = 0; done < alterations; turn++) {
                String column = columns.get(turn < columns.size() ? turn : random.nextInt(columns.size()));
                if (isAlteredAndFound(column)) {
                    altered.add(column);
                    done++;
                }
            }
            assertThat(altered).as("columns that were altered").containsExactlyInAnyOrderElementsOf(columns);
            findsNothingInUnalteredContent();
        }

        @Test
        void findsADeletedRowOfEachTable() {
            tables.values().forEach(table -> {
                Map<String, Object> row = anyRow(table);
                assertThat(isFound(row, () -> table.delete(jdbc, row)))
                        .as(table.name() + " without " + row)
                        .isTrue();
            });
        }

        @Test
        void findsAFileThatItsHashDoesNotFit() {
            Map<String, Object> figure = anyRow(table("figure"));

            assertThat(isFound(figure, () -> addFile(figure, Sha256.of("1"), true)))
                    .isFalse();
            assertThat(isFound(figure, () -> addFile(figure, Sha256.of("2"), true)))
                    .isTrue();
            assertThat(isFound(figure, () -> addFile(figure, Sha256.of("1"), false)))
                    .as("a file that the manifest does not name")
                    .isTrue();
        }

        private void addFile(Map<String, Object> row, String sha256, boolean later) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            try (OutputStream file = new GZIPOutputStream(content)) {
                file.write('1');
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            jdbc.sql("insert into edition_file (edition_number, name, sha256, length, content, made_later)"
                            + " values (?, 'figures.csv', ?, 1, ?, ?)")
                    .params(StoredTable.edition(row), sha256, content.toByteArray(), later)
                    .update();
        }

        @Test
        void aStartReportsAnAlterationInOneLine(CapturedOutput output) {
            AlterationReporter reporter = new AlterationReporter(historyVerifier, portal);
            reporter.report();
            assertThat(output).doesNotContain("ERROR");

            isFound(anyRow(table("figure")), () -> {
                jdbc.sql("update figure set digits = '4711'").update();
                reporter.report();
            });

            assertThat(output.toString().lines().filter(line -> line.contains("ERROR")))
                    .singleElement()
                    .asString()
                    .containsPattern(
                            "differs from what was published \\(first of \\d+ differences: edition \\d+: figure/\\d+ is not what was"
                                    + " published\\)");
            assertThat(output).doesNotContain("\tat ");
        }

        @Test
        void aStartWaitsForTheManifestOfANewEdition(CapturedOutput output) {
            isFound(anyRow(table("figure")), () -> {
                jdbc.sql(
                                "insert into edition (number, published_at) select max(number) + 1, current_timestamp from edition")
                        .update();
                new AlterationReporter(historyVerifier, portal).report();
            });

            assertThat(output).doesNotContain("ERROR");
        }

        @Test
        void aStartReportsThatAnOlderManifestIsMissing(CapturedOutput output) {
            isFound(anyRow(table("figure")), () -> {
                jdbc.sql("delete from manifest where edition_number = 1").update();
                new AlterationReporter(historyVerifier, portal).report();
            });

            assertThat(output)
                    .as("it is missing, and the next one does not follow it")
                    .contains("(first of 2 differences: the manifest of edition 2 does not follow");
        }

        @Test
        void doesNotFindAnotherNameOfAPerson() {
            StoredTable entries = table("entry");
            Map<String, Object> row = anyRow(entries);
            assertThat(isFound(row, () -> entries.update(jdbc, row, "author_name", "Somebody")))
                    .isFalse();
            assertThat(isFound(row, () -> entries.update(jdbc, row, "reviewer_name", "Somebody")))
                    .isFalse();
        }

        private List<String> columns() {
            List<String> columns = new ArrayList<>();
            tables.values()
                    .forEach(table -> table.columns().forEach(column -> columns.add(table.name() + "." + column)));
            columns.removeAll(NOT_COVERED);
            assertThat(columns).hasSizeGreaterThan(150);
            return columns;
        }

        /** Whether the database let it be altered: a few values it refuses, such as a text in a column of numbers. */
        private boolean isAlteredAndFound(String column) {
            StoredTable table = table(column.replaceFirst("\\..*", ""));
            String name = column.replaceFirst(".*\\.", "");
            for (int attempt = 0; attempt < 200; attempt++) {
                Map<String, Object> row = anyRow(table);
                @Nullable Object other = otherValue.than(row.get(name), name, table.rows());
                try {
                    boolean found = isFound(row, () -> table.update(jdbc, row, name, other));
                    assertThat(found)
                            .as("%s = %s in %s (seed %d)", column, other, row, SEED)
                            .isTrue();
                    return true;
                } catch (StoredTable.Refused refused) {
                    LOG.debug("{} cannot be {}", column, other, refused);
                }
            }
            return false;
        }

        private StoredTable table(String name) {
            return Objects.requireNonNull(tables.get(name));
        }

        /** Every other one of a later edition, where there are any. */
        private Map<String, Object> anyRow(StoredTable table) {
            List<Map<String, Object>> later = table.rows().stream()
                    .filter(row -> StoredTable.edition(row) > 1)
                    .toList();
            List<Map<String, Object>> rows = later.isEmpty() || random.nextBoolean() ? table.rows() : later;
            return rows.get(random.nextInt(rows.size()));
        }

        /** Looks where the row was first, which takes less time. */
        private boolean isFound(Map<String, Object> row, Runnable alteration) {
            return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> {
                status.setRollbackOnly();
                Guards.takeAwayForNow(jdbc, h2);
                alteration.run();
                return Stream.concat(Stream.of(StoredTable.edition(row)), historyVerifier.editions().stream())
                        .distinct()
                        .anyMatch(edition -> !historyVerifier.findings(edition).isEmpty());
            }));
        }
    }
}
