package org.investportal.editorial.content;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.Tables;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.release.EditionDraft;
import org.investportal.editorial.release.Rewriting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All published content can be edited, and each row belongs to one subject. */
class PublishedContentReaderTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        @Autowired
        private Rewriting editing;

        @Autowired
        private PublishedContentReader published;

        @Autowired
        private JdbcClient jdbc;

        private PublishedEdition seed;

        @BeforeEach
        void readTheSeed() {
            seed = published.at(Shipped.EDITION);
        }

        /** Taking out every subject ends every row, once. */
        @Test
        void eachRowBelongsToOneSubject() {
            Map<Boolean, List<Long>> ended = rows(Shipped.EDITION + 1, seed, subject -> Content.NONE).stream()
                    .collect(groupingBy(GivenAddress.class::isInstance, mapping(Row::item, toList())));
            List<String> tables = new Tables(jdbc).ofRows();
            tables.remove(Tables.ADDRESSES);
            assertThat(ended.get(false)).containsExactlyInAnyOrderElementsOf(items(tables));
            assertThat(ended.get(true)).containsExactlyInAnyOrderElementsOf(items(List.of(Tables.ADDRESSES)));
        }

        /** Rows that content says nothing of would be missing where all of it is written anew. */
        @Test
        void contentMatchesItsRows() {
            List<Row> anew = rows(1, published.at(0), seed::of);
            assertThat(anew).noneMatch(Row::isGone);
            assertThat(kinds(anew)).isEqualTo(kinds(rows(Shipped.EDITION + 1, seed, subject -> Content.NONE)));
        }

        @Test
        void everyFieldIsOneOfItsSchema() {
            assertThat(seed.subjects())
                    .hasSize(287)
                    .allSatisfy(subject -> assertThat(names(subject.kind()))
                            .doesNotHaveDuplicates()
                            .containsAll(seed.of(subject).fields().keySet()));
        }

        @Test
        void nothingRequiredIsMissing() {
            assertThat(seed.subjects())
                    .allSatisfy(subject -> assertThat(Schema.of(subject.kind()).missing(seed.of(subject)))
                            .isEmpty());
        }

        @Test
        void aFigureSaysItsValueAndWhereItIsPrinted() {
            assertThat(of(ItemKind.FIGURE, 342))
                    .containsEntry("indicator", "166")
                    .containsEntry("area", "52")
                    .containsEntry("period", "2017")
                    .containsEntry("basis", "stated")
                    .containsEntry("nature", "actual")
                    .containsEntry("qualifier", "exact")
                    .containsEntry("number", "12305.900 million")
                    .containsEntry("unit", "cny")
                    .containsEntry("status", "flagged")
                    .containsEntry("readings", "60 22.1.1 period\n60 22.1.2 value")
                    .containsKeys("note.editors-note.en", "note.editors-note.zh")
                    .hasSize(12);
        }

        @Test
        void aRankSaysItsPeers() {
            assertThat(of(ItemKind.FIGURE, 301)).containsEntry("peers", "54 ahead\n55 ahead\n56 ahead");
            assertThat(of(ItemKind.FIGURE, 328)).containsEntry("field-size", "20");
        }

        @Test
        void anIndicatorHasItsRelations() {
            assertThat(of(ItemKind.INDICATOR, 179)).containsEntry("relations", "share-of 177 177 52");
            assertThat(of(ItemKind.INDICATOR, 163)).containsEntry("also-shown-in", "10");
        }

        @Test
        void aSectorSaysItsHeadlinesInTheirOrder() {
            assertThat(of(ItemKind.SECTOR, 10)).containsEntry("headlines", "305\n308\n306\n310");
        }

        @Test
        void aSourceSaysWhatIsPrintedInIt() {
            assertThat(of(ItemKind.SOURCE, 60).get("mentions"))
                    .startsWith("2.3.1 | 1\n2.3.2 | 6\n2.3.3 | trillion\n")
                    .contains("\n5.1.1 | fourth | EO Intelligence\n")
                    .hasLineCount(104);
            assertThat(of(ItemKind.SOURCE, 60).get("left-out"))
                    .startsWith("2.3.1 name 741\n")
                    .endsWith("\n24.4.4 name")
                    .hasLineCount(22);
        }

        @Test
        void namedItemsHaveTheirTies() {
            assertThat(of(ItemKind.PLACE, 726)).containsEntry("ties", "346\n347\n348\n349");
            assertThat(of(ItemKind.POLICY, 741)).containsKey("also-shown-in");
        }

        @Test
        void anItemMissingFromTheEditionIsEmpty() {
            assertThat(seed.of(new Subject(ItemKind.FIGURE, 999_999))).isEqualTo(Content.NONE);
            assertThat(seed.of(new Subject(ItemKind.FIGURE, 100))).isEqualTo(Content.NONE);
            assertThat(published.at(0).subjects()).isEmpty();
        }

        private Map<String, String> of(ItemKind kind, long item) {
            return seed.of(new Subject(kind, item)).fields();
        }

        private static List<String> names(ItemKind kind) {
            return Schema.of(kind).fields().stream().map(Field::name).toList();
        }

        private List<Row> rows(int edition, PublishedEdition base, Function<Subject, Content> wanted) {
            EditionDraft draft = editing.draft(edition, base);
            seed.subjects().forEach(subject -> Rewriting.add(draft, subject, wanted.apply(subject)));
            return draft.publication(Rewriting.SUMMARY).rows();
        }

        /** Without addresses: those of pages are given by the software. */
        private static Map<Class<?>, Long> kinds(List<Row> rows) {
            return rows.stream()
                    .filter(row -> !(row instanceof GivenAddress))
                    .collect(groupingBy(Row::getClass, counting()));
        }

        private List<Long> items(List<String> tables) {
            return tables.stream()
                    .flatMap(table -> jdbc
                            .sql(
                                    "select item_id from %1$s r where not gone and first_edition = (select max(first_edition)"
                                                    .formatted(table)
                                            + " from %s where item_id = r.item_id and first_edition <= %d)"
                                                    .formatted(table, Shipped.EDITION))
                            .query(Long.class)
                            .list()
                            .stream())
                    .toList();
        }
    }
}
