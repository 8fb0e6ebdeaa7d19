package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.Publishing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A suppressed text is read without its words, in the editions of its row and nowhere else. */
class SuppressionTest {

    @Nested
    @OnH2
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    abstract static class Facts {

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private Publishing publishing;

        @Autowired
        private JdbcClient jdbc;

        private long page;
        private long body;
        private int first;

        @BeforeEach
        void threeEditionsOfAPageOfWhichTheSecondIsSuppressed() {
            Draft draft = Draft.after(catalogue);
            page = draft.add(version -> new Page(version, false, "imprint"));
            draft.add(version -> new Text(version, false, page, TextField.NAME, Language.EN, "Imprint"));
            body = draft.add(version -> body(version, "First, [[figure:313]]."));
            first = draft.edition();
            publishing.publish(draft.publication());
            publish("Second, [[figure:353]].");
            publish("Third.");
            suppress(body, first + 1, "BODY");
        }

        @Test
        void itIsReadWithoutItsWords() {
            assertThat(read(first + 1, TextField.BODY)).isEqualTo(Text.SUPPRESSED);
        }

        @Test
        void itsRowHasNoWordsEither() {
            assertThat(overview(first + 1).get(Text.class, body))
                    .returns(Text.SUPPRESSED, Text::content)
                    .returns(new Version(body, first + 1), Text::version)
                    .returns(first + 1, Text::lastEdition);
        }

        @Test
        void itHasNoWordsInThePastEither() {
            Chronicle chronicle = catalogue.at(catalogue.current()).history().of(List.of(page));

            assertThat(chronicle.at(first).text(page, TextField.BODY, Language.EN))
                    .contains("First, [[figure:313]].");
            assertThat(chronicle.at(first + 1).text(page, TextField.BODY, Language.EN))
                    .contains(Text.SUPPRESSED);
            assertThat(chronicle.at(first + 2).text(page, TextField.BODY, Language.EN))
                    .contains("Third.");
        }

        @Test
        void whatItCitedIsNotRead() {
            assertThat(overview(first).find(Figure.class, 313)).isPresent();
            assertThat(overview(first + 1).find(Figure.class, 353)).isEmpty();
        }

        @Test
        void theRowsBeforeAndAfterItKeepTheirs() {
            assertThat(read(first, TextField.BODY)).isEqualTo("First, [[figure:313]].");
            assertThat(read(first + 2, TextField.BODY)).isEqualTo("Third.");
        }

        @Test
        void otherTextsOfTheEditionKeepTheirs() {
            assertThat(read(first + 1, TextField.NAME)).isEqualTo("Imprint");
        }

        @Test
        void aSuppressionOfAnotherFieldChangesNothing() {
            suppress(body, first + 2, "SUMMARY");
            assertThat(read(first + 2, TextField.BODY)).isEqualTo("Third.");
        }

        private void publish(String content) {
            publishing.publish(Draft.after(catalogue)
                    .change(body, version -> body(version, content))
                    .publication());
        }

        private Text body(Version version, String content) {
            return new Text(version, false, page, TextField.BODY, Language.EN, content);
        }

        private void suppress(long item, int edition, String field) {
            jdbc.sql(
                            "insert into suppression (item_id, edition_number, field, suppressed_at, reason) values (?, ?, ?, ?, ?)")
                    .params(item, edition, field, OffsetDateTime.parse("2026-12-02T00:00:00Z"), "A court said so.")
                    .update();
        }

        private Selection overview(int edition) {
            return catalogue.at(edition).overview();
        }

        private String read(int edition, TextField field) {
            return overview(edition).text(page, field, Language.EN).orElseThrow();
        }
    }
}
