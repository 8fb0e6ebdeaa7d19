package org.investportal.site.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.SecondEdition;
import org.investportal.site.figure.FigurePage;
import org.investportal.site.figure.FigurePageFactory;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.part.NamedRow;
import org.investportal.site.source.SourcePage.NumberThere;
import org.junit.jupiter.api.Test;

/** Two sources print one figure. */
@ConfiguredPortal
class SourcePageFactoryTest {

    private final SourcePageFactory sources;
    private final FigurePageFactory figures;

    SourcePageFactoryTest(SourcePageFactory sources, FigurePageFactory figures) {
        this.sources = sources;
        this.figures = figures;
    }

    @Test
    void aSourceShowsItsOwnNumbersOnly() {
        SourcePage second = sources.at(SecondEdition.NUMBER, SecondEdition.SECOND_SOURCE, Language.EN);

        assertEquals(2, second.coverage().mentions());
        assertEquals(0, second.coverage().leftOut());
        assertEquals(
                List.of("159.2 billion", "150 billion"),
                numbers(second).map(NumberThere::token).toList());
        assertEquals(
                List.of(2),
                second.paragraphs().stream().map(p -> p.sentences().size()).toList());
    }

    @Test
    void aSourceIsNotChangedByAnother() {
        SourcePage before = sources.at(Shipped.EDITION, SecondEdition.FIRST_SOURCE, Language.EN);
        SourcePage after = sources.at(SecondEdition.NUMBER, SecondEdition.FIRST_SOURCE, Language.EN);

        assertTrue(before.coverage().mentions() > 100);
        assertTrue(before.coverage().isComplete());
        assertEquals(before.coverage(), after.coverage());
        assertEquals(
                numbers(before).map(NumberThere::token).toList(),
                numbers(after).map(NumberThere::token).toList());
    }

    /** The command did not list the numbers of the second source. */
    @Test
    void aSourceThatWasNeverListedIsNotCountedFromItsText() {
        SourceCoverage second = sources.at(SecondEdition.NUMBER, SecondEdition.SECOND_SOURCE, Language.EN)
                .coverage();

        assertNull(second.printed());
        assertNull(second.untagged());
        assertFalse(second.isComplete());
    }

    @Test
    void aNumberSaysWhereWeStateAnotherValueThanIsPrinted() {
        SourcePage after = sources.at(SecondEdition.NUMBER, SecondEdition.FIRST_SOURCE, Language.EN);

        assertEquals(
                List.of("1.998 billion"),
                numbers(after)
                        .filter(number -> number.readings().stream().anyMatch(SourcePage.NumberRead::differs))
                        .map(NumberThere::token)
                        .toList());
        assertEquals(
                List.of("150 billion"),
                numbers(sources.at(SecondEdition.NUMBER, SecondEdition.SECOND_SOURCE, Language.EN))
                        .filter(number -> number.readings().stream().anyMatch(SourcePage.NumberRead::differs))
                        .map(NumberThere::token)
                        .toList());
        assertTrue(numbers(sources.at(Shipped.EDITION, SecondEdition.FIRST_SOURCE, Language.EN))
                .flatMap(number -> number.readings().stream())
                .noneMatch(SourcePage.NumberRead::differs));
    }

    @Test
    void aClaimWithoutItsFigureHasNoFigures() {
        SourcePage after = sources.at(SecondEdition.NUMBER, SecondEdition.FIRST_SOURCE, Language.EN);
        NamedRow claim = after.claims().stream()
                .filter(row -> row.fragment().equals("item-766"))
                .findFirst()
                .orElseThrow();

        assertEquals(List.of(new NamedRow.Tied("No related figures here.", List.of())), claim.figures());
    }

    @Test
    void anEditionWithoutPassagesSaysSo() {
        SourcePage first = sources.at(1, SecondEdition.FIRST_SOURCE, Language.EN);

        assertTrue(sentences(first).allMatch(sentence -> sentence.summary().isEmpty()));
        assertEquals(
                first.coverage(),
                sources.at(Shipped.EDITION, SecondEdition.FIRST_SOURCE, Language.EN)
                        .coverage());
    }

    @Test
    void aFigureNamesEverySourceThatPrintsIt() {
        FigurePage page = figures.at(SecondEdition.NUMBER, SecondEdition.PRINTED_TWICE, Language.EN);

        List<String> named = page.readings().stream()
                .map(reading -> reading.place().source())
                .distinct()
                .toList();
        assertTrue(named.contains("Yearbook of examples"));
        assertTrue(named.size() > 1);
    }

    @Test
    void aFigureSaysWhichSourceGivesAnotherValue() {
        FigurePage page = figures.at(SecondEdition.NUMBER, SecondEdition.PRINTED_TWICE, Language.EN);

        assertEquals(
                List.of("Yearbook of examples"),
                page.readings().stream()
                        .filter(reading ->
                                reading.meanings().contains(new LabelledValue("Different value", "150 billion")))
                        .map(reading -> reading.place().source())
                        .toList());
        assertTrue(page.aids().sureness().contains("A different value is printed elsewhere: see “In the source”."));
    }

    private static Stream<SourcePage.Sentence> sentences(SourcePage page) {
        return page.paragraphs().stream().flatMap(paragraph -> paragraph.sentences().stream());
    }

    private static Stream<NumberThere> numbers(SourcePage page) {
        return sentences(page).flatMap(sentence -> sentence.numbers().stream());
    }
}
