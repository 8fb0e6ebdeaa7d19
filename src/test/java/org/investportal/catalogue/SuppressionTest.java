package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.row.Entry;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.TextSuppressor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Suppressed content is read without its words: a text in the editions of its row, a reason and a summary in their own, and nothing else. */
class SuppressionTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Autowired
        private TextSuppressor textSuppressor;

        @Autowired
        private JdbcClient jdbc;

        private long page;
        private long body;
        private int first;

        @BeforeEach
        void threeEditionsOfAPageOfWhichTheSecondIsSuppressed() {
            Draft draft = Draft.after(catalogue);
            page = draft.add(version -> new Page(version, false, "imprint"));
            draft.address(page, "/pages/imprint-" + page);
            draft.add(version -> new Text(version, false, page, TextField.NAME, Language.EN, "Imprint"));
            body = draft.add(version -> body(version, "First, [[figure:313]]."));
            first = draft.edition();
            editionPublisher.publish(draft.publication());
            publish("Second, [[figure:353]].");
            publish("Third.");
            suppress(body, first + 1, "TEXT");
        }

        @Test
        void aSuppressedTextIsReadWithoutItsWords() {
            assertThat(read(first + 1, TextField.BODY)).isEqualTo(Suppression.MARK);
        }

        @Test
        void itsRowHasNoWordsEither() {
            assertThat(overview(first + 1).get(Text.class, body))
                    .returns(Suppression.MARK, Text::content)
                    .returns(new Version(body, first + 1), Text::version)
                    .returns(first + 1, catalogue::lastEditionOf);
        }

        @Test
        void itHasNoWordsInThePastEither() {
            assertThat(catalogue.at(first).shown().text(page, TextField.BODY, Language.EN))
                    .contains("First, [[figure:313]].");
            assertThat(catalogue.at(first + 1).shown().text(page, TextField.BODY, Language.EN))
                    .contains(Suppression.MARK);
            assertThat(catalogue.at(first + 2).shown().text(page, TextField.BODY, Language.EN))
                    .contains("Third.");
        }

        @Test
        void figuresCitedByItAreNotRead() {
            assertThat(overview(first).find(Figure.class, 313)).isPresent();
            assertThat(overview(first + 1).find(Figure.class, 353)).isEmpty();
        }

        @Test
        void earlierAndLaterRowsKeepTheirWords() {
            assertThat(read(first, TextField.BODY)).isEqualTo("First, [[figure:313]].");
            assertThat(read(first + 2, TextField.BODY)).isEqualTo("Third.");
        }

        @Test
        void repeatedWordsAreSuppressedToo() {
            publish("Second, [[figure:353]].");

            assertThat(read(first + 3, TextField.BODY)).isEqualTo(Suppression.MARK);
            publish("Fifth.");
            assertThat(read(first + 4, TextField.BODY)).isEqualTo("Fifth.");
        }

        @Test
        void otherTextsOfTheEditionKeepTheirWords() {
            assertThat(read(first + 1, TextField.NAME)).isEqualTo("Imprint");
        }

        @Test
        void aSuppressionOfItsReasonChangesNoText() {
            suppress(body, first + 2, "REASON");
            assertThat(read(first + 2, TextField.BODY)).isEqualTo("Third.");
        }

        @Test
        void aReasonIsShownWithoutItsWordsInEveryLanguage() {
            assertThat(reasons(Language.EN)).containsExactly(because(first + 2), because(first + 1));
            suppress(page, first + 1, "REASON");

            assertThat(reasons(Language.EN)).containsExactly(because(first + 2), Suppression.MARK);
            assertThat(reasons(Language.ZH)).containsExactly("因为 " + (first + 2), Suppression.MARK);
            assertThat(catalogue.at(first + 1).history().entries(Language.EN))
                    .hasSize(1)
                    .allMatch(entry -> Suppression.MARK.equals(entry.reason()));
        }

        @Test
        void aSummaryIsShownWithoutItsWordsInEveryLanguage() {
            assertThat(summaries(Language.ZH)).startsWith("概要 " + (first + 2), "概要 " + (first + 1));
            suppress(0, first + 1, "SUMMARY");

            assertThat(summaries(Language.EN)).startsWith("Summary " + (first + 2), Suppression.MARK);
            assertThat(summaries(Language.ZH)).startsWith("概要 " + (first + 2), Suppression.MARK);
            assertThat(catalogue
                            .at(first + 1)
                            .history()
                            .line(Language.EN)
                            .get(0)
                            .summary())
                    .isEqualTo(Suppression.MARK);
        }

        @Test
        void reasonsAndSummariesAreFoundByWhatTheySay() {
            History history = catalogue.at(first + 2).history();

            assertThat(history.words("BECAUSE OF " + (first + 1), 9))
                    .singleElement()
                    .returns(new Suppression.Key(WordsKind.REASON, first + 1, page), PublicStatement::key);
            assertThat(history.words("概要 " + (first + 1), 9))
                    .singleElement()
                    .returns(new Suppression.Key(WordsKind.SUMMARY, first + 1, 0), PublicStatement::key);
            suppress(page, first + 1, "REASON");
            assertThat(history.words("because of " + (first + 1), 9)).isEmpty();
            assertThat(catalogue.at(first + 1).history().words("because of " + (first + 2), 9))
                    .isEmpty();
        }

        @Test
        void aSuppressionIsLiftedOnce() {
            Suppression.Key key = new Suppression.Key(WordsKind.TEXT, first + 1, body);

            assertThat(textSuppressor.lift(key)).isTrue();
            OffsetDateTime lifted = liftedAt();
            assertThat(textSuppressor.lift(key)).isFalse();
            assertThat(liftedAt()).isEqualTo(lifted);
            assertThat(textSuppressor.lift(new Suppression.Key(WordsKind.TEXT, first, body)))
                    .as("words that were not suppressed")
                    .isFalse();
        }

        private OffsetDateTime liftedAt() {
            return jdbc.sql("select lifted_at from suppression where item_id = ?")
                    .param(body)
                    .query(OffsetDateTime.class)
                    .single();
        }

        @Test
        void publishersKnowAllSuppressions() {
            suppress(page, first + 1, "REASON");
            suppress(0, first + 2, "SUMMARY");

            assertThat(textSuppressor.hiddenWords())
                    .contains("Second, [[figure:353]].", because(first + 1), "因为 " + (first + 1))
                    .contains("Summary " + (first + 2), "概要 " + (first + 2))
                    .doesNotContain(because(first + 2), "Summary " + (first + 1));
        }

        @Test
        void aQuotationIsReadWithoutItsWords() {
            Draft draft = Draft.after(catalogue);
            long mention = draft.mention(60, "5.90." + draft.edition(), "4", "About 4 berths of " + draft.edition());
            draft.add(version -> new Reading(version, false, mention, ReadingRole.VALUE, 313L, null, null));
            editionPublisher.publish(draft.publication());
            Mention published = catalogue.at(draft.edition()).whole().mention(mention);
            assertThat(published.quoted()).isEqualTo("About 4 berths of " + draft.edition());
            assertThat(textSuppressor.editionsOfQuotations()).containsEntry(mention, draft.edition());
            suppress(mention, draft.edition(), "QUOTATION");

            assertThat(catalogue.at(draft.edition()).whole().mention(mention))
                    .returns(Suppression.MARK, Mention::quoted)
                    .returns("4", Mention::token);
            assertThat(textSuppressor.hiddenWords()).contains("About 4 berths of " + draft.edition());
        }

        @ParameterizedTest
        @CsvSource({"TEXT, 999999999, 1", "REASON, 1, 1", "SUMMARY, 1, 1", "REASON, 0, 1", "SUMMARY, 0, 999"})
        void missingWordsCannotBeSuppressed(String kind, long item, int after) {
            assertThatThrownBy(() -> suppress(item, first + after, kind))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        private List<String> reasons(Language language) {
            return catalogue.at(first + 2).history().entriesOf(page, language).stream()
                    .limit(2)
                    .map(entry -> String.valueOf(entry.reason()))
                    .toList();
        }

        private List<String> summaries(Language language) {
            return catalogue.at(first + 2).history().editions(0, language).stream()
                    .map(line -> String.valueOf(line.summary()))
                    .toList();
        }

        private void publish(String content) {
            Draft draft = Draft.after(catalogue);
            int edition = draft.edition();
            Publication one =
                    draft.change(body, version -> body(version, content)).publication();
            Map<Language, String> why = Map.of(Language.EN, because(edition), Language.ZH, "因为 " + edition);
            List<Entry> entries = new ArrayList<>(one.entries());
            entries.add(new Entry(new Entry.Key(edition, page), EntryKind.WORDING, why, "An author", "A reviewer"));
            editionPublisher.publish(new Publication(
                    edition,
                    Map.of(Language.EN, "Summary " + edition, Language.ZH, "概要 " + edition),
                    List.of(),
                    List.of(),
                    List.of(),
                    one.rows(),
                    entries));
        }

        private static String because(int edition) {
            return "Because of " + edition;
        }

        private Text body(Version version, String content) {
            return new Text(version, false, page, TextField.BODY, Language.EN, content);
        }

        private void suppress(long item, int edition, String kind) {
            jdbc.sql(
                            "insert into suppression (item_id, edition_number, kind, suppressed_at, reason) values (?, ?, ?, ?, ?)")
                    .params(item, edition, kind, OffsetDateTime.parse("2026-12-02T00:00:00Z"), "A court said so.")
                    .update();
            catalogue.refresh();
        }

        private Selection overview(int edition) {
            return catalogue.at(edition).overview();
        }

        private String read(int edition, TextField field) {
            return overview(edition).text(page, field, Language.EN).orElseThrow();
        }
    }
}
