package org.investportal.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The home page that ships later is published only where what it replaces and cites is as it shipped. Each test runs its migration once more and rolls back. */
class HomePageWithReasonsTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        private static final EncodedResource MIGRATION = new EncodedResource(
                new ClassPathResource("db/content/hangzhou/V176__home_page_with_reasons.sql"), StandardCharsets.UTF_8);

        @Autowired
        private DataSource database;

        private Connection connection;
        private JdbcClient jdbc;

        @BeforeEach
        void begin() throws SQLException {
            connection = database.getConnection();
            connection.setAutoCommit(false);
            jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        }

        @AfterEach
        void rollBack() throws SQLException {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }

        @Test
        void isAnEditionWithItsEntriesAndTexts() {
            int before = newest();

            ScriptUtils.executeSqlScript(connection, MIGRATION);

            assertThat(newest()).isEqualTo(before + 1);
            assertThat(count("edition_summary", "edition_number", before + 1)).isEqualTo(2);
            assertThat(count("entry", "edition_number", before + 1)).isEqualTo(5);
            assertThat(count("entry_reason", "edition_number", before + 1)).isEqualTo(2);
            assertThat(count("text", "first_edition", before + 1)).isEqualTo(4);
            assertThat(leftAlone()).isZero();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "insert into entry (edition_number, item_id, kind, author_name) values (2, 1, 'WORDING', 'Edith')",
                    "insert into suppression (kind, edition_number, item_id, suppressed_at, reason)"
                            + " values ('TEXT', 1, 1002, current_timestamp, 'A court said so.')"
                })
        void changesNothingIfStaffChangedOrHidThePage(String change) {
            jdbc.sql(change).update();

            changesNothing();
        }

        @ParameterizedTest
        @CsvSource({
            "source, 60, gone, true",
            "figure, 306, gone, true",
            "figure, 332, status, FLAGGED",
            "figure, 338, amount, 24.3",
            "figure, 348, unit, MU",
            "figure, 322, period, 2018",
            "figure, 333, nature, TARGET",
            "figure, 315, area_id, 52",
            "figure, 317, indicator_id, 105"
        })
        void changesNothingIfWhatItCitesIsDifferent(String table, long item, String column, String value) {
            String columns = columns(table);
            jdbc.sql("insert into " + table + " (" + columns + ") select "
                            + Stream.of(columns.split(","))
                                    .map(name -> name.equals(column)
                                            ? "'" + value + "'"
                                            : name.equals("first_edition") ? String.valueOf(newest()) : name)
                                    .collect(Collectors.joining(","))
                            + " from " + table + " where item_id = ? and first_edition = 1")
                    .param(item)
                    .update();

            changesNothing();
        }

        private void changesNothing() {
            List<Integer> before = counts();

            ScriptUtils.executeSqlScript(connection, MIGRATION);

            assertThat(counts()).isEqualTo(before);
            assertThat(leftAlone()).isEqualTo(1);
        }

        private List<Integer> counts() {
            return Stream.of("edition", "edition_summary", "entry", "entry_reason", "text")
                    .map(table -> jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .toList();
        }

        private int newest() {
            return jdbc.sql("select max(number) from edition where number < 1000000000")
                    .query(Integer.class)
                    .single();
        }

        private int count(String table, String column, int edition) {
            return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
                    .param(edition)
                    .query(Integer.class)
                    .single();
        }

        private int leftAlone() {
            return jdbc.sql("select count(*) from audit_entry where action = 'CONTENT_LEFT_ALONE' and about = 'page 1'")
                    .query(Integer.class)
                    .single();
        }

        private String columns(String table) {
            return String.join(
                    ",",
                    jdbc.sql("select lower(column_name) from information_schema.columns where lower(table_name) = ?"
                                    + " and lower(table_schema) = 'public'")
                            .param(table)
                            .query(String.class)
                            .list());
        }
    }
}
