package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.investportal.catalogue.row.FigureReferencePattern;
import org.investportal.fixture.Fixtures;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every reference leads to something that the edition has. The foreign keys say only that there is such an item. */
class ReferencesTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    @Fixtures(ThreeEditions.class)
    abstract static class Facts {

        /** Tables whose rows refer to items and belong to no edition. */
        private static final Set<String> OF_NO_EDITION = Set.of("mention", "source_text");

        @Autowired
        private JdbcClient jdbc;

        @ParameterizedTest
        @ValueSource(ints = {1, ThreeEditions.FIRST, ThreeEditions.SECOND, ThreeEditions.THIRD})
        void ofRowsToItems(int edition) {
            Holdings holdings = new Holdings(jdbc, edition);
            List<Tables.Column> columns = new Tables(jdbc).references();
            assertThat(columns).hasSizeGreaterThan(25);
            assertSoftly(all -> columns.stream()
                    .filter(column -> !OF_NO_EDITION.contains(column.table()))
                    .forEach(column -> all.assertThat(holdings.dangling(column)).isEmpty()));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, ThreeEditions.FIRST, ThreeEditions.SECOND, ThreeEditions.THIRD})
        void ofReadingsToTheSourcesOfTheirMentions(int edition) {
            assertThat(new Holdings(jdbc, edition).danglingSources()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, ThreeEditions.FIRST, ThreeEditions.SECOND, ThreeEditions.THIRD})
        void ofAddressesToItems(int edition) {
            assertThat(new Holdings(jdbc, edition).dangling(new Tables.Column(Tables.ADDRESSES, "item_id")))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, ThreeEditions.FIRST, ThreeEditions.SECOND, ThreeEditions.THIRD})
        void ofTextsToFigures(int edition) {
            Holdings holdings = new Holdings(jdbc, edition);
            List<Long> cited = holdings.texts().stream()
                    .flatMap(content -> FigureReferencePattern.in(content).results())
                    .map((MatchResult reference) -> Long.valueOf(reference.group(2)))
                    .toList();
            assertThat(cited).hasSizeGreaterThan(40).allMatch(holdings.of("figure")::contains);
        }

        @Test
        void everyRowBelongsToAnItemOfItsKind() {
            List<String> tables = new Tables(jdbc).ofRows();
            tables.remove(Tables.ADDRESSES);
            assertThat(tables)
                    .hasSize(21)
                    .allSatisfy(table -> assertThat(ofAnotherKind(table)).isZero());
        }

        private long ofAnotherKind(String table) {
            return jdbc.sql("select count(*) from " + table
                            + " r join item i on i.id = r.item_id where lower(i.kind) <> ?")
                    .param(table)
                    .query(Long.class)
                    .single();
        }
    }
}
