package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ShippedPortal
class IndicatorPageTest {

    private final Portal portal;

    IndicatorPageTest(Portal portal) {
        this.portal = portal;
    }

    /** The part and its whole are measured by one indicator, in the city and in the province. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/figures/own-brand-fashion-enterprises-share | Share held by (all of Zhejiang): ",
                "/figures/own-brand-fashion-enterprises       | Share (all of Zhejiang): ",
                "/figures/digital-economy-share-of-gdp        | Total: "
            })
    void namesTheWholeOfAShare(String path, String words) {
        List<String> relations = portal.page(path).select("section.related h3").eachText();

        assertTrue(relations.stream().anyMatch(relation -> relation.startsWith(words)), relations.toString());
    }

    @Test
    void saysWhichEndOfARankingIsFirst() {
        assertEquals(
                "largest value first",
                portal.page("/figures/ai-city-rank")
                        .select("dl.facts dt:contains(Order) + dd")
                        .text());
        assertEquals(0, portal.page("/figures/gdp").select("dt:contains(Order)").size());
    }

    /** The whole of the share is the same indicator in a larger area. */
    @Test
    void namesEachRelatedIndicatorOnce() {
        assertEquals(
                1,
                portal.page("/figures/own-brand-fashion-enterprises-share")
                        .select("section.related h3 a[href^=/figures/own-brand-fashion-enterprises/]")
                        .size());
    }

    /** One line below a table names the sources; its rows have references without links. */
    @Test
    void tablesOfFiguresNameTheirSourcesOnce() {
        Elements tables = new Elements(portal.pages().values().stream()
                .flatMap(page -> page.select(".figures-with-source").stream())
                .toList());

        assertTrue(tables.size() > 50);
        assertEquals(0, tables.select("tbody a[href^=/sources/]").size());
        assertEquals(
                List.of(), tables.select(".reference:matchesWholeText(^\\s*$)").eachText());
        for (Element table : tables) {
            int links = table.closest(".chart") == null ? 1 : 0;
            assertEquals(links, table.select("> p > a[href^=/sources/]").size(), table.text());
        }
        assertTrue(portal.pages().values().stream()
                .flatMap(page -> page.select(".chart").stream())
                .allMatch(chart -> chart.select("> p > a[href^=/sources/]").size() == 1));
    }

    /** A link to a row leads to where the figure is at home on the page. */
    @Test
    void namesNoRowOfARelatedIndicator() {
        Map<String, Document> pages = portal.pages();

        assertTrue(pages.values().stream()
                .anyMatch(page -> !page.select("section.related tbody tr").isEmpty()));
        pages.forEach((path, page) ->
                assertEquals(0, page.select("section.related tr[id]").size(), path));
        assertFalse(portal.page("/figures/cultural-industry-added-value")
                .select("tr[id^=figure-]")
                .isEmpty());
    }
}
