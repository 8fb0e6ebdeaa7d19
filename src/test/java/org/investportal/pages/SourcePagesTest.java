package org.investportal.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.pages.SourcePage.PrintedNumber;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.SecondEdition;
import org.junit.jupiter.api.Test;

/** Two sources print one figure. */
@ConfiguredPortal
class SourcePagesTest {

    private final SourcePages sources;
    private final FigurePages figures;

    SourcePagesTest(SourcePages sources, FigurePages figures) {
        this.sources = sources;
        this.figures = figures;
    }

    @Test
    void aSourceShowsItsOwnNumbersOnly() {
        SourcePage second = sources.at(2, SecondEdition.SECOND_SOURCE, Language.EN);

        assertEquals(1, second.mentions());
        assertEquals(0, second.leftOut());
        assertEquals(List.of("159.2 billion"), numbers(second));
        assertEquals(
                List.of(0, 1),
                second.paragraphs().stream().map(p -> p.numbers().size()).toList());
    }

    @Test
    void aSourceIsNotChangedByAnother() {
        SourcePage before = sources.at(1, SecondEdition.FIRST_SOURCE, Language.EN);
        SourcePage after = sources.at(2, SecondEdition.FIRST_SOURCE, Language.EN);

        assertTrue(before.mentions() > 100);
        assertEquals(before.mentions(), after.mentions());
        assertEquals(before.leftOut(), after.leftOut());
        assertEquals(numbers(before), numbers(after));
    }

    @Test
    void aFigureNamesEverySourceThatPrintsIt() {
        FigurePage page = figures.at(2, SecondEdition.PRINTED_TWICE, Language.EN);

        assertTrue(page.row().places().stream().map(PrintedPlace::source).anyMatch("Yearbook of examples"::equals));
        assertTrue(page.row().places().stream()
                        .map(PrintedPlace::source)
                        .distinct()
                        .count()
                > 1);
    }

    private static List<String> numbers(SourcePage page) {
        return page.paragraphs().stream()
                .flatMap(paragraph -> paragraph.numbers().stream())
                .map(PrintedNumber::token)
                .toList();
    }
}
