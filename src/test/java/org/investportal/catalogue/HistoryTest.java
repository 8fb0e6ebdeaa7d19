package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The past is told as it was, up to the edition that is read and no further. */
class HistoryTest {

    @Nested
    @OnH2
    @Import(ThreeEditions.class)
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Import(ThreeEditions.class)
    class Postgres extends Facts {}

    abstract static class Facts {

        private static final List<Long> CHANGED = List.of(
                ThreeEditions.CORRECTED, ThreeEditions.GONE, ThreeEditions.WITHDRAWN, ThreeEditions.MOVED, 10L, 726L);

        @Autowired
        private Catalogue catalogue;

        @Test
        void editionsComeNewestFirstUpToTheOneThatIsRead() {
            assertThat(history(3).editions(0, Language.EN))
                    .extracting(EditionLine::number, EditionLine::summary)
                    .containsExactly(
                            tuple(3, "Edition 3"),
                            tuple(2, "Edition 2"),
                            tuple(1, "The first edition: every figure of one press release of the city."));
            assertThat(history(2).editions(0, Language.EN))
                    .extracting(EditionLine::number)
                    .containsExactly(2, 1);
            assertThat(history(2).line(Language.EN))
                    .extracting(EditionLine::number)
                    .containsExactly(2);
        }

        /** Nothing is in Chinese yet. */
        @Test
        void wordsAreEnglishWhereThereAreNoOthers() {
            assertThat(history(2).line(Language.ZH))
                    .extracting(EditionLine::summary)
                    .containsExactly("Edition 2");
            assertThat(history(2).entriesOf(ThreeEditions.CORRECTED, Language.ZH))
                    .extracting(PublicEntry::reason)
                    .containsExactly("Because", null);
        }

        @Test
        void anItemHasItsEntriesUpToTheEdition() {
            assertThat(history(3).entriesOf(ThreeEditions.WITHDRAWN, Language.EN))
                    .extracting(PublicEntry::edition, PublicEntry::kind)
                    .containsExactly(tuple(3, EntryKind.CORRECTION), tuple(1, EntryKind.NEW));
            assertThat(history(2).entriesOf(ThreeEditions.WITHDRAWN, Language.EN))
                    .extracting(PublicEntry::edition)
                    .containsExactly(1);
        }

        @Test
        void anEditionHasTheEntriesOfItsSubjects() {
            assertThat(history(3).entries(Language.EN))
                    .extracting(PublicEntry::item, PublicEntry::what)
                    .contains(
                            tuple(ThreeEditions.GONE, ItemKind.FIGURE),
                            tuple(ThreeEditions.WITHDRAWN, ItemKind.FIGURE),
                            tuple(ThreeEditions.MOVED, ItemKind.FIGURE))
                    .allSatisfy(entry ->
                            assertThat((ItemKind) entry.toList().get(1)).isIn(History.SUBJECTS));
        }

        @Test
        void correctionsAreThoseOfSubjects() {
            assertThat(history(3).entries(Set.of(EntryKind.CORRECTION), 0, Language.EN))
                    .extracting(PublicEntry::edition, PublicEntry::item)
                    .containsExactly(
                            tuple(3, ThreeEditions.MOVED),
                            tuple(3, ThreeEditions.WITHDRAWN),
                            tuple(3, ThreeEditions.GONE),
                            tuple(2, ThreeEditions.CORRECTED));
        }

        @Test
        void subjectsAreCounted() {
            assertThat(history(3).counts(List.of(1, 3)))
                    .contains(
                            new EntryCount(1, ItemKind.FIGURE, EntryKind.NEW, 60),
                            new EntryCount(3, ItemKind.FIGURE, EntryKind.CORRECTION, 3),
                            new EntryCount(3, ItemKind.SOURCE, EntryKind.NEW, 1))
                    .allMatch(count -> count.edition() != 2);
            assertThat(history(1).counts(List.of(3))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void aChronicleSaysWhatTheEditionSaid(int edition) {
            Selection then = history(3).of(CHANGED).at(edition);
            Selection read = catalogue.at(edition).everything();
            for (long item : CHANGED) {
                assertThat(then.find(Figure.class, item).map(Facts::line))
                        .isEqualTo(read.find(Figure.class, item).map(Facts::line));
                assertThat(then.text(item, TextField.SUMMARY, Language.EN))
                        .isEqualTo(read.text(item, TextField.SUMMARY, Language.EN));
                assertThat(SelectionReader.items(then.readingsOf(item)))
                        .containsExactlyInAnyOrderElementsOf(SelectionReader.items(read.readingsOf(item)));
                assertThat(SelectionReader.items(then.notesOn(item)))
                        .containsExactlyInAnyOrderElementsOf(SelectionReader.items(read.notesOn(item)));
            }
        }

        @Test
        void aChronicleKnowsNoLaterEditionThanTheOneThatIsRead() {
            assertThat(history(2).of(CHANGED).at(3).find(Figure.class, ThreeEditions.GONE))
                    .isPresent();
            assertThat(history(3).of(CHANGED).at(3).find(Figure.class, ThreeEditions.GONE))
                    .isEmpty();
        }

        @Test
        void aFigureHasEveryAddressThatItEverHad() {
            Selection shown = catalogue.at(3).figure(ThreeEditions.MOVED, List.of());
            Chronicle chronicle = history(3).ofFigure(ThreeEditions.MOVED, shown);
            assertThat(chronicle.at(2).address(ThreeEditions.MOVED))
                    .isEqualTo("/figures/pharmaceutical-enterprises/hangzhou/2008");
            assertThat(chronicle.at(3).address(ThreeEditions.MOVED))
                    .isEqualTo("/figures/pharmaceutical-enterprises/hangzhou/2018");
        }

        /** A figure of the past leads to the present. */
        @Test
        void aSelectionCanLeadToWhereAnotherEditionHasWhatItHolds() {
            Selection past = catalogue.at(2).figure(ThreeEditions.MOVED, List.of());
            Selection now = catalogue.at(3).figure(ThreeEditions.MOVED, List.of());
            assertThat(past.leadingTo(now, "/editions/2").address(ThreeEditions.MOVED))
                    .isEqualTo(now.address(ThreeEditions.MOVED));
            assertThat(past.address(ThreeEditions.MOVED)).isNotEqualTo(now.address(ThreeEditions.MOVED));
            assertThat(past.leadingTo(now, "/editions/2").get(Figure.class, ThreeEditions.MOVED))
                    .isSameAs(past.get(Figure.class, ThreeEditions.MOVED));
        }

        private History history(int edition) {
            return catalogue.at(edition).history();
        }

        private static String line(Figure figure) {
            return figure.version() + " " + figure.period() + " " + figure.quantity() + " " + figure.status();
        }
    }
}
