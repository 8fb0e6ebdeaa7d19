package org.investportal.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.Tables;
import org.investportal.catalogue.value.Sha256;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The form has every column of published rows, and grows without changing an old hash. */
class CanonicalFormTest {

    /** Names of people are not public. An item is listed with each of its rows. A file is there with its hash. */
    private static final Set<String> NOT_IN_IT = Set.of(
            "entry.author_name",
            "entry.reviewer_name",
            "item.id",
            "item.kind",
            "edition_file.content",
            "edition_file.made_later");

    private static final List<String> WITHOUT_EDITION_COLUMN = List.of(
            "edition", "edition_file", "edition_summary", "item", "entry", "entry_reason", "address", "mention");

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @ManifestsOnly
    abstract static class Facts {

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private PlatformTransactionManager transactions;

        @Test
        void hasEveryColumnOfEveryTableThatIsPublished() {
            Set<String> stored = new TreeSet<>();
            Stream.concat(new Tables(jdbc).ofRows().stream(), WITHOUT_EDITION_COLUMN.stream())
                    .forEach(table -> StoredTable.read(jdbc, table)
                            .columns()
                            .forEach(column -> stored.add(table + "." + column)));
            Set<String> hashed = new TreeSet<>(NOT_IN_IT);
            CanonicalForm.CURRENT
                    .tables()
                    .forEach(formTable -> formTable.columns().stream()
                            .filter(formColumn -> formColumn.expression().startsWith(FormTable.ROW + "."))
                            .forEach(formColumn -> hashed.add(formTable.name() + "." + formColumn.name())));

            assertThat(hashed).isEqualTo(stored);
        }

        @Test
        void givesEachItemTheKindThatItHas() {
            assertThat(new StoredRowReader(jdbc, CanonicalForm.CURRENT)
                            .of(1, null)
                            .get("figure/323"))
                    .startsWith("{\"amount\":\"")
                    .contains(",\"item_id\":323,\"item_kind\":\"FIGURE\",")
                    .contains(",\"table\":\"figure\",\"unit\":\"")
                    .doesNotContain("gone")
                    .doesNotContain("null");
        }

        @Test
        void leavesOutOnlyItemsWithoutRows() {
            long items = jdbc.sql("select count(*) from item").query(Long.class).single();
            StoredRowReader rows = new StoredRowReader(jdbc, CanonicalForm.CURRENT);
            assertThat(IntStream.rangeClosed(1, Shipped.EDITION)
                            .boxed()
                            .flatMap(edition -> rows.of(edition, null).values().stream())
                            .filter(line -> line.contains("\"item_kind\":"))
                            .map(line -> line.replaceAll(".*\"item_id\":(\\d+),.*", "$1"))
                            .distinct())
                    .hasSize((int) items);
            assertThat(jdbc.sql("select count(*) from mention m where not exists"
                                    + " (select 1 from reading r where r.mention_id = m.id)")
                            .query(Long.class)
                            .single())
                    .isZero();
        }

        /** The digests are from before the columns that were added to these tables. */
        @ParameterizedTest
        @CsvSource({
            "figure|indicator, 1885b4ecb106b84263c7db243804303eed40cb7ff2fd4dc35d4b371517bc7a3a",
            "mention, a33cb70ee8a87cb83241567f23fe21d2fbee67cfd4ede1ce093f71b3dda636a5"
        })
        void leavesOldHashesAsTheyWere(String tables, String digest) {
            String lines = new StoredRowReader(jdbc, CanonicalForm.CURRENT)
                    .of(1, null).entrySet().stream()
                            .filter(line -> line.getKey().matches("(" + tables + ")/.*"))
                            .map(Map.Entry::getValue)
                            .collect(Collectors.joining("\n"));

            assertThat(Sha256.of(lines)).isEqualTo(digest);
        }

        @Test
        void statesVintagesPricesRangesAndQuotationsThatAreNotTheDefault() {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                status.setRollbackOnly();
                jdbc.sql(
                                "insert into edition (number, published_at) select 77, published_at from edition where number = 1")
                        .update();
                jdbc.sql(
                                "insert into figure (item_id, first_edition, indicator_id, area_id, period, period_basis, nature,"
                                        + " digits, unit, multiplier, amount, qualifier, status, vintage, upper_digits)"
                                        + " select item_id, 77, indicator_id, area_id, period, period_basis, 'FORECAST', digits,"
                                        + " unit, multiplier, amount, qualifier, status, 'REVISED', '999999999999999'"
                                        + " from figure where item_id = 323 and first_edition = 1")
                        .update();
                jdbc.sql("insert into indicator (item_id, first_edition, topic_id, slug, measure, unit, position,"
                                + " price_basis) select item_id, 77, topic_id, slug, measure, unit, position, 'CONSTANT'"
                                + " from indicator where item_id = 100 and first_edition = 1")
                        .update();
                jdbc.sql("insert into mention (id, source_id, paragraph, sentence, ordinal, token, quoted)"
                                + " select 7777, source_id, 7777, 1, 1, '4', 'About 4 berths' from mention where id ="
                                + " (select min(id) from mention)")
                        .update();
                jdbc.sql("insert into reading (item_id, first_edition, mention_id, role, figure_id)"
                                + " select item_id, 77, 7777, role, figure_id from reading where first_edition = 1 and item_id ="
                                + " (select min(item_id) from reading where first_edition = 1 and role = 'VALUE')")
                        .update();
                StoredRowReader reader = new StoredRowReader(jdbc, CanonicalForm.CURRENT);
                Map<String, String> lines = reader.of(77, null);
                assertThat(lines.get("mention/7777")).contains("\"quoted\":\"About 4 berths\"");
                jdbc.sql(
                                "insert into suppression (item_id, edition_number, kind, suppressed_at, reason)"
                                        + " select 7777, 77, 'QUOTATION', published_at, 'A court said so.' from edition where number = 77")
                        .update();
                assertThat(reader.suppressed(77)).containsExactly("mention/7777");
                assertThat(lines.get("figure/323"))
                        .contains("\"vintage\":\"REVISED\"", "\"upper_digits\":\"999999999999999\"");
                assertThat(lines.get("indicator/100")).contains("\"price_basis\":\"CONSTANT\"");
            });
        }

        @Test
        void hasTheFilesThatWerePublishedWithTheEdition() {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                status.setRollbackOnly();
                Stream.of(false, true)
                        .forEach(later -> jdbc.sql("insert into edition_file (edition_number, name, sha256, length,"
                                        + " content, made_later) values (1, ?, ?, 7, ?, ?)")
                                .params("later-" + later, "a".repeat(64), new byte[0], later)
                                .update());
                Map<String, String> lines = new StoredRowReader(jdbc, CanonicalForm.CURRENT).of(1, null);

                assertThat(lines.get("edition_file/later-false"))
                        .isEqualTo("{\"edition_number\":1,\"length\":7,\"name\":\"later-false\",\"sha256\":\""
                                + "a".repeat(64) + "\",\"table\":\"edition_file\"}");
                assertThat(lines).doesNotContainKey("edition_file/later-true");
            });
        }

        @Test
        void growsByAColumnWithoutChangingAnOldHash() {
            CanonicalForm grown = new CanonicalForm(
                    1, CanonicalForm.CURRENT.tables().stream().map(Facts::grown).toList());
            jdbc.sql("alter table figure add column decimals integer default 2 not null")
                    .update();
            try {
                StoredRowReader before = new StoredRowReader(jdbc, CanonicalForm.CURRENT);
                StoredRowReader since = new StoredRowReader(jdbc, grown);
                assertThat(since.of(1, null)).isEqualTo(before.of(1, null));

                new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    jdbc.sql(
                                    "insert into edition (number, published_at) select 77, published_at from edition where number = 1")
                            .update();
                    jdbc.sql("insert into figure select item_id, 77, gone, indicator_id, area_id, period, period_basis,"
                                    + " nature, digits, unit, multiplier, amount, qualifier, field_size, status, vintage, upper_digits, 3"
                                    + " from figure where item_id = 323 and first_edition = 1")
                            .update();
                    assertThat(since.of(77, null).get("figure/323")).contains("\"decimals\":3");
                });
            } finally {
                jdbc.sql("alter table figure drop column decimals").update();
            }
        }

        private static FormTable grown(FormTable formTable) {
            return formTable.name().equals("figure")
                    ? formTable.with(FormColumn.of("decimals").absentAt(2))
                    : formTable;
        }
    }
}
