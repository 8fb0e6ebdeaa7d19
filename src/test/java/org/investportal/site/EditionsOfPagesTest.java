package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.SecondEdition;
import org.investportal.site.figure.FigurePageFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.FigureRow;
import org.investportal.site.sector.SectorPage;
import org.investportal.site.sector.SectorPageFactory;
import org.investportal.web.Link;
import org.junit.jupiter.api.Test;

@ConfiguredPortal
class EditionsOfPagesTest {

    private final SectorPageFactory sectors;
    private final FigurePageFactory figures;

    EditionsOfPagesTest(SectorPageFactory sectors, FigurePageFactory figures) {
        this.sectors = sectors;
        this.figures = figures;
    }

    @Test
    void aSectorStaysInTheFirstEditionAsItWas() {
        SectorPage first = sectors.at(1, SecondEdition.SECTOR_BEFORE, Language.EN);

        assertTrue(first.frame().sectors().stream().map(Link::href).anyMatch(SecondEdition.SECTOR_BEFORE::equals));
        assertTrue(hrefs(first.headlines()).contains(SecondEdition.FLAGGED));
        assertTrue(first.head().description().contains("50.79 billion yuan"));
        assertTrue(rows(first).stream().noneMatch(FigureRow::withdrawn));
    }

    @Test
    void aSectorIsInTheSecondEditionAsItBecame() {
        SectorPage second = sectors.at(SecondEdition.NUMBER, SecondEdition.SECTOR, Language.EN);

        assertFalse(hrefs(second.headlines()).contains(SecondEdition.FLAGGED));
        assertEquals(
                List.of(SecondEdition.WITHDRAWN),
                hrefs(rows(second).stream().filter(FigureRow::withdrawn).toList()));
    }

    @Test
    void anEditionLeadsToTheAddressThatItHas() {
        PageMoved onwards = assertThrows(
                PageMoved.class, () -> sectors.at(SecondEdition.NUMBER, SecondEdition.SECTOR_BEFORE, Language.EN));

        assertEquals(SecondEdition.SECTOR, onwards.path());
    }

    /** A redirect back to the old address would be a loop for a browser that has cached the redirect to the new one. */
    @Test
    void anEditionKnowsNoAddressThatWasGivenLater() {
        assertThrows(PageNotFound.class, () -> sectors.at(1, SecondEdition.SECTOR, Language.EN));
    }

    @Test
    void aRemovedItemIsInTheEditionBefore() {
        assertThrows(PageGone.class, () -> figures.at(SecondEdition.NUMBER, SecondEdition.GONE, Language.EN));
        assertEquals(
                "2017", figures.at(1, SecondEdition.GONE, Language.EN).row().period());
    }

    @Test
    void aFigureWithACorrectedPeriodIsTheSameFigure() {
        FigureRow first = figures.at(Shipped.EDITION, SecondEdition.REDATED_BEFORE, Language.EN)
                .row();
        FigureRow second = figures.at(SecondEdition.NUMBER, SecondEdition.REDATED, Language.EN)
                .row();

        assertEquals("2008", first.period());
        assertEquals("2018", second.period());
        assertEquals(first.fragment(), second.fragment());
        assertEquals(first.value(), second.value());
    }

    @Test
    void aFigureIsWithdrawnFromTheSecondEditionOn() {
        assertFalse(figures.at(1, SecondEdition.WITHDRAWN, Language.EN).row().withdrawn());
        assertTrue(figures.at(SecondEdition.NUMBER, SecondEdition.WITHDRAWN, Language.EN)
                .row()
                .withdrawn());
    }

    @Test
    void anEditionBeforeTheFirstHasNoPage() {
        assertThrows(PageNotFound.class, () -> sectors.at(0, SecondEdition.SECTOR, Language.EN));
    }

    private static List<FigureRow> rows(SectorPage page) {
        return page.topics().stream()
                .flatMap(topic -> topic.table().rows().stream())
                .toList();
    }

    private static List<String> hrefs(List<FigureRow> rows) {
        return rows.stream().map(FigureRow::href).toList();
    }
}
