package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.Publication;
import org.investportal.catalogue.row.Address;
import org.investportal.catalogue.row.Entry;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The draft of an edition has the rows that differ, entries with reasons, and addresses that stay valid when figures change. */
class EditionDraftTest {

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
        private Rewriting editing;

        @Autowired
        private JdbcClient jdbc;

        @Test
        void onlyTheSubjectHasAPublicReason() {
            Subject figure = figure(333);
            Publication written = editing.written(
                    figure,
                    editing.now(figure).with("number", "1.6 billion").with("note.correction.en", "It was misread."));
            assertThat(written.entries())
                    .extracting(entry -> entry.key().item() == 333, Entry::kind, Entry::reasons)
                    .containsExactlyInAnyOrder(
                            tuple(true, EntryKind.CORRECTION, Rewriting.REASONS),
                            tuple(false, EntryKind.NEW, Map.of()),
                            tuple(false, EntryKind.NEW, Map.of()));
            assertThat(written.entries()).allSatisfy(entry -> {
                assertThat(entry.authorName()).isEqualTo("An author");
                assertThat(entry.reviewerName()).isEqualTo("A reviewer");
            });
        }

        @Test
        void aNoteGoesWithItsWords() {
            Subject figure = figure(302);
            List<Row> rows = editing.written(
                            figure,
                            editing.now(figure).with("note.footnote.en", "").with("note.footnote.zh", ""))
                    .rows();
            assertThat(rows).allMatch(Row::isGone);
            assertThat(rows).hasExactlyElementsOfTypes(Note.class, Text.class, Text.class);
        }

        @Test
        void aNoteStaysWithTheWordsOfItsOtherLanguage() {
            Subject figure = figure(303);
            editing.publish(figure, editing.now(figure).with("note.footnote.zh", "广州"));
            List<Row> rows = editing.written(figure, editing.now(figure).with("note.footnote.en", ""))
                    .rows();
            assertThat(rows).singleElement().isInstanceOf(Text.class).matches(Row::isGone);
        }

        @Test
        void aWithdrawalIsEnteredAsOne() {
            Subject figure = figure(316);
            Content withdrawn = editing.now(figure).with("status", "withdrawn");
            Publication written = editing.publish(figure, withdrawn);
            assertThat(written.entries()).singleElement().returns(EntryKind.WITHDRAWAL, Entry::kind);
            assertThat(written.rows()).hasSize(1);
            assertThat(editing.now(figure)).isEqualTo(withdrawn);
            assertThat(editing.written(figure, withdrawn.with("field-size", "90"))
                            .entries())
                    .singleElement()
                    .returns(EntryKind.CORRECTION, Entry::kind);
        }

        @ParameterizedTest
        @ValueSource(strings = {"target", "forecast", "estimate"})
        void aFigureThatMovesGetsAnAddressAndItsOldOneBack(String nature) {
            Subject figure = figure(344);
            Content seeded = editing.now(figure);
            Publication there =
                    editing.publish(figure, seeded.with("period", "2014").with("nature", nature));
            String path = "/figures/fashion-manufacturing-sales/hangzhou/2014/" + nature;
            assertThat(there.newAddresses()).extracting(Address::path).containsExactly(path);
            assertThat(editing.view().whole().address(344)).isEqualTo(path);

            Publication back = editing.publish(figure, seeded);
            assertThat(back.newAddresses()).isEmpty();
            assertThat(back.rows()).hasSize(2);
            assertThat(editing.view().whole().address(344))
                    .isEqualTo("/figures/fashion-manufacturing-sales/hangzhou/2015");
        }

        @Test
        void aVintageIsPartOfTheAddress() {
            Subject figure = figure(344);
            Content seeded = editing.now(figure);
            editing.publish(figure, seeded.with("vintage", "preliminary"));
            assertThat(editing.view().whole().address(344))
                    .isEqualTo("/figures/fashion-manufacturing-sales/hangzhou/2015/preliminary");
            assertThat(editing.now(figure).get("vintage")).isEqualTo("preliminary");

            editing.publish(figure, seeded.with("vintage", "final").with("nature", "estimate"));
            assertThat(editing.view().whole().address(344))
                    .isEqualTo("/figures/fashion-manufacturing-sales/hangzhou/2015/estimate/final");
            editing.publish(figure, seeded);
            assertThat(editing.now(figure)).isEqualTo(seeded);
        }

        @Test
        void anUnmovedItemGetsNoAddress() {
            Subject figure = figure(343);
            assertThat(editing.written(figure, editing.now(figure).with("number", "18.4"))
                            .rows())
                    .hasSize(1)
                    .noneMatch(GivenAddress.class::isInstance);
        }

        @Test
        void twoNewItemsGetTwoAddresses() {
            Content wanted = editing.now(figure(332)).with("period", "2011").with("basis", "stated");
            EditionDraft draft = editing.draft();
            Rewriting.add(draft, figure(editing.newItem()), wanted);
            Rewriting.add(draft, figure(editing.newItem()), wanted);
            String path = "/figures/top-pharmaceutical-companies-attracted/hangzhou/2011";
            assertThat(draft.publication(Rewriting.SUMMARY).newAddresses())
                    .extracting(Address::path)
                    .containsExactly(path, path + "~2");
        }

        @Test
        void aRemovedSubjectIsRemovedWithItsRows() {
            Subject claim = new Subject(ItemKind.CLAIM, 763);
            Publication written = editing.publish(claim, Content.NONE);
            assertThat(written.rows()).hasSize(4).allMatch(Row::isGone);
            assertThat(written.entries()).extracting(Entry::kind).containsOnly(EntryKind.REMOVAL);
            assertThat(editing.now(claim)).isEqualTo(Content.NONE);
        }

        @Test
        void aRemovedSubjectCanBeRestored() {
            Subject policy = new Subject(ItemKind.POLICY, 751);
            Content seeded = editing.now(policy);
            editing.publish(policy, Content.NONE);
            Publication back = editing.publish(policy, seeded);
            assertThat(back.newItems()).extracting("id").doesNotContain(751L);
            assertThat(editing.now(policy)).isEqualTo(seeded);
        }

        @Test
        void aFigureThatComesBackHasItsAddress() {
            Subject figure = figure(350);
            Content seeded = editing.now(figure);
            editing.publish(figure, Content.NONE);
            assertThat(editing.publish(figure, seeded).newAddresses()).isEmpty();
            assertThat(editing.view().whole().address(350))
                    .isEqualTo("/figures/cultural-export-enterprises/hangzhou/undated");
        }

        /** Whether it is read so now, was read so once, or comes from a draft of another time. */
        @Test
        void theMarkOfASuppressedTextIsNeverWritten() {
            Subject claim = new Subject(ItemKind.CLAIM, 770);
            Content seeded = editing.now(claim);
            suppress(claim);
            Content read = editing.now(claim);
            assertThat(read.get("summary.en")).isEqualTo(Suppression.MARK);
            assertThat(editing.written(claim, read).rows()).isEmpty();
            assertThat(editing.written(claim, read.with("position", "99")).rows())
                    .hasSize(1);

            editing.publish(claim, seeded.with("summary.en", "Other words."));
            assertThat(editing.now(claim).get("summary.en")).isEqualTo("Other words.");
            assertThat(editing.written(claim, read).rows()).isEmpty();
            assertThat(editing.written(claim, read.with("summary.zh", Suppression.MARK))
                            .rows())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"INDICATOR, 100, digital-economy-added-value", "TERM, 2200, added-value"})
        void aSlugCannotChange(ItemKind kind, long item, String slug) {
            Subject subject = new Subject(kind, item);
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> editing.written(subject, editing.now(subject).with("slug", "other")))
                    .withMessage("The field \"slug\" of " + item + " cannot change; it is " + slug);
        }

        @Test
        void aSubjectIsAddedOnce() {
            EditionDraft draft = Rewriting.add(editing.draft(), figure(301), Content.NONE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rewriting.add(draft, figure(301), Content.NONE))
                    .withMessage("The draft has figure 301 already");
        }

        @Test
        void aReadingOfAMissingNumberIsRefused() {
            Subject figure = figure(301);
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> editing.written(figure, editing.now(figure).with("readings", "60 3.1.7 value")))
                    .withMessage("Source 60 has no number at 3.1.7");
        }

        @Test
        void printedNumbersCannotChange() {
            Subject source = new Subject(ItemKind.SOURCE, 60);
            Content before = editing.now(source);
            Content rewritten =
                    before.with("mentions", before.get("mentions").replace("5.1.1 | fourth", "5.1.1 | fifth"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> editing.written(source, rewritten))
                    .withMessage("Printed numbers of source 60 cannot change:" + " [5.1.1 | fifth | EO Intelligence]");
            Publication fewer = editing.written(source, before.with("mentions", "26.9.1 | 3"));
            assertThat(fewer.newMentions()).hasSize(1);
            assertThat(fewer.rows()).isEmpty();
        }

        @Test
        void aMissingSubjectCannotBeRemoved() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> editing.written(figure(999_999), Content.NONE))
                    .withMessage("figure 999999 does not exist and has no new content");
        }

        private static Subject figure(long item) {
            return new Subject(ItemKind.FIGURE, item);
        }

        private void suppress(Subject claim) {
            Text text = editing.view().whole().textsOf(claim.item()).stream()
                    .filter(row -> row.language() == Language.EN)
                    .findFirst()
                    .orElseThrow();
            jdbc.sql(
                            "insert into suppression (item_id, edition_number, kind, suppressed_at, reason)"
                                    + " values (?, ?, 'TEXT', timestamp with time zone '2026-12-02 00:00:00+00:00', 'A court said so.')")
                    .params(text.item(), text.version().edition())
                    .update();
            catalogue.refresh();
        }
    }
}
