package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.fixture.Fixtures;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The past is shown as it was, up to the edition that is read and no further. */
class HistoryTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    @Fixtures(ThreeEditions.class)
    abstract static class Facts {

        private static final List<Long> CHANGED = List.of(
                ThreeEditions.CORRECTED, ThreeEditions.GONE, ThreeEditions.WITHDRAWN, ThreeEditions.MOVED, 10L, 726L);

        @Autowired
        private Catalogue catalogue;

        @Test
        void editionsComeNewestFirstUpToTheOneThatIsRead() {
            assertThat(history(ThreeEditions.THIRD).editions(0, Language.EN))
                    .extracting(PublishedEditionSummary::number, PublishedEditionSummary::summary)
                    .containsExactly(
                            tuple(ThreeEditions.THIRD, "Edition " + ThreeEditions.THIRD),
                            tuple(ThreeEditions.SECOND, "Edition " + ThreeEditions.SECOND),
                            tuple(
                                    ThreeEditions.FIRST,
                                    "Sector pages begin with what each sector offers. Chinese names of companies, sites and"
                                            + " documents are clearer. No figures changed."),
                            tuple(9, "The home page states the reasons to invest in Hangzhou. No figures changed."),
                            tuple(
                                    8,
                                    "Definitions of gross domestic product and its growth that stay true when figures are"
                                            + " added."),
                            tuple(
                                    Shipped.IN_CLEARER_WORDS,
                                    "Clearer notes, definitions and names, and a clearer glossary. No figures changed."),
                            tuple(
                                    Shipped.IN_PLAIN_WORDS,
                                    "Clearer wording: what each sector offers, company names, indicator names and notes."
                                            + " No figures changed."),
                            tuple(5, "The press release is listed with its issuer. No number changed."),
                            tuple(
                                    Shipped.IN_CHINESE,
                                    "All words in Chinese, too: names, definitions, notes, what sentences of the source"
                                            + " say, and the glossary. No number changed."),
                            tuple(
                                    3,
                                    "A glossary: what the words beside the figures mean,"
                                            + " and which of them the source leaves open."),
                            tuple(
                                    2,
                                    "The press release annotated: what every sentence says, in our own words,"
                                            + " and how figures bear on what it claims."),
                            tuple(1, "The first edition: every figure of one press release of the city."));
            assertThat(history(ThreeEditions.SECOND).editions(0, Language.EN))
                    .extracting(PublishedEditionSummary::number)
                    .containsExactly(
                            ThreeEditions.SECOND,
                            ThreeEditions.FIRST,
                            9,
                            8,
                            Shipped.IN_CLEARER_WORDS,
                            Shipped.IN_PLAIN_WORDS,
                            5,
                            Shipped.IN_CHINESE,
                            3,
                            2,
                            1);
            assertThat(history(ThreeEditions.SECOND).line(Language.EN))
                    .extracting(PublishedEditionSummary::number)
                    .containsExactly(ThreeEditions.SECOND);
        }

        /** Staff may leave out Chinese; some of the shipped content has it. */
        @Test
        void wordsFallBackToEnglish() {
            assertThat(history(ThreeEditions.SECOND).line(Language.ZH))
                    .extracting(PublishedEditionSummary::summary)
                    .containsExactly("Edition " + ThreeEditions.SECOND);
            assertThat(history(ThreeEditions.SECOND).entriesOf(ThreeEditions.CORRECTED, Language.ZH))
                    .extracting(PublicEntry::reason)
                    .containsExactly("Because", "注释改得更简短。", "增加中文。", null);
        }

        @Test
        void anItemHasItsEntriesUpToTheEdition() {
            assertThat(history(ThreeEditions.THIRD).entriesOf(ThreeEditions.WITHDRAWN, Language.EN))
                    .extracting(PublicEntry::edition, PublicEntry::kind)
                    .containsExactly(
                            tuple(ThreeEditions.THIRD, EntryKind.CORRECTION),
                            tuple(Shipped.IN_CLEARER_WORDS, EntryKind.WORDING),
                            tuple(Shipped.IN_PLAIN_WORDS, EntryKind.REVISION),
                            tuple(Shipped.IN_CHINESE, EntryKind.WORDING),
                            tuple(1, EntryKind.NEW));
            assertThat(history(ThreeEditions.SECOND).entriesOf(ThreeEditions.WITHDRAWN, Language.EN))
                    .extracting(PublicEntry::edition)
                    .containsExactly(Shipped.IN_CLEARER_WORDS, Shipped.IN_PLAIN_WORDS, Shipped.IN_CHINESE, 1);
        }

        @Test
        void anEditionHasTheEntriesOfItsSubjects() {
            assertThat(history(ThreeEditions.THIRD).entries(Language.EN))
                    .extracting(PublicEntry::item, PublicEntry::what)
                    .contains(
                            tuple(ThreeEditions.GONE, ItemKind.FIGURE),
                            tuple(ThreeEditions.WITHDRAWN, ItemKind.FIGURE),
                            tuple(ThreeEditions.MOVED, ItemKind.FIGURE))
                    .allSatisfy(entry ->
                            assertThat((ItemKind) entry.toList().get(1)).isIn(History.SUBJECTS.keySet()));
        }

        @Test
        void correctionsAreThoseOfSubjects() {
            assertThat(history(ThreeEditions.THIRD).entries(Set.of(EntryKind.CORRECTION), 0, Language.EN))
                    .extracting(PublicEntry::edition, PublicEntry::item)
                    .containsExactly(
                            tuple(ThreeEditions.THIRD, ThreeEditions.MOVED),
                            tuple(ThreeEditions.THIRD, ThreeEditions.WITHDRAWN),
                            tuple(ThreeEditions.THIRD, ThreeEditions.GONE),
                            tuple(ThreeEditions.SECOND, ThreeEditions.CORRECTED));
        }

        @Test
        void subjectsAreCounted() {
            assertThat(history(ThreeEditions.THIRD).counts(List.of(1, ThreeEditions.THIRD)))
                    .contains(
                            new EntryCount(1, ItemKind.FIGURE, EntryKind.NEW, 60),
                            new EntryCount(ThreeEditions.THIRD, ItemKind.FIGURE, EntryKind.CORRECTION, 3),
                            new EntryCount(ThreeEditions.THIRD, ItemKind.SOURCE, EntryKind.NEW, 1))
                    .allMatch(count -> count.edition() != ThreeEditions.SECOND);
            assertThat(history(1).counts(List.of(ThreeEditions.THIRD))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, ThreeEditions.FIRST, ThreeEditions.SECOND, ThreeEditions.THIRD})
        void theShownRowsAreThoseOfTheEdition(int edition) {
            Selection then = catalogue.at(edition).shown();
            Selection read = catalogue.at(edition).everything();
            for (long item : CHANGED) {
                assertThat(then.find(Figure.class, item).map(Facts::line))
                        .isEqualTo(read.find(Figure.class, item).map(Facts::line));
                assertThat(then.text(item, TextField.SUMMARY, Language.EN))
                        .isEqualTo(read.text(item, TextField.SUMMARY, Language.EN));
                assertThat(Row.items(then.readingsOf(item)))
                        .containsExactlyInAnyOrderElementsOf(Row.items(read.readingsOf(item)));
                assertThat(Row.items(then.notesOn(item)))
                        .containsExactlyInAnyOrderElementsOf(Row.items(read.notesOn(item)));
            }
        }

        @Test
        void anItemThatIsGoneIsInTheEditionsBefore() {
            assertThat(catalogue.at(ThreeEditions.SECOND).shown().find(Figure.class, ThreeEditions.GONE))
                    .isPresent();
            assertThat(catalogue.at(ThreeEditions.THIRD).shown().find(Figure.class, ThreeEditions.GONE))
                    .isEmpty();
        }

        @Test
        void aFigureHasEveryAddressThatItEverHad() {
            assertThat(catalogue.at(ThreeEditions.SECOND).shown().address(ThreeEditions.MOVED))
                    .isEqualTo("/figures/pharmaceutical-enterprises/hangzhou/2008");
            assertThat(catalogue.at(ThreeEditions.THIRD).shown().address(ThreeEditions.MOVED))
                    .isEqualTo("/figures/pharmaceutical-enterprises/hangzhou/2018");
        }

        /** A figure of the past leads to the present. */
        @Test
        void aSelectionCanLinkToAnotherEdition() {
            Selection past = catalogue.at(ThreeEditions.SECOND).figure(ThreeEditions.MOVED, List.of());
            Selection now = catalogue.at(ThreeEditions.THIRD).figure(ThreeEditions.MOVED, List.of());
            assertThat(past.leadingTo(now, "/editions/" + ThreeEditions.SECOND).address(ThreeEditions.MOVED))
                    .isEqualTo(now.address(ThreeEditions.MOVED));
            assertThat(past.address(ThreeEditions.MOVED)).isNotEqualTo(now.address(ThreeEditions.MOVED));
            assertThat(past.leadingTo(now, "/editions/" + ThreeEditions.SECOND).get(Figure.class, ThreeEditions.MOVED))
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
