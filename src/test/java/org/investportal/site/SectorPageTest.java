package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ShippedPortal
class SectorPageTest {

    private final Portal portal;

    SectorPageTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({
        "digital-economy, headlines figures also-shown noted organisations policies claims words-used sources",
        "biomedicine, headlines figures noted organisations places policies claims words-used sources",
        "culture-fashion, headlines figures noted organisations places policies claims words-used sources"
    })
    void sectionsAreInOrder(String sector, String order) {
        Document page = page(sector);

        assertEquals(List.of(order.split(" ")), page.select("main h2").eachAttr("id"));
        page.select("main section > h2")
                .forEach(heading -> assertEquals(
                        heading.id(), heading.parents().select("section").attr("aria-labelledby")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void showsEveryFigureOfTheSectorOnce(String sector) {
        List<String> own = Figures.of(portal).rows().stream()
                .filter(row -> row.get("sector").equals(sector))
                .map(row -> row.get("figure"))
                .distinct()
                .toList();
        List<String> shown = page(sector)
                .select("section[aria-labelledby=figures] tr[id] th a:not(.flag)")
                .eachAttr("href");

        assertEquals(new TreeSet<>(own), new TreeSet<>(shown));
        assertEquals(own.size(), shown.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void givesEveryFigureValuePeriodAreaAndPlace(String sector) {
        List<Element> rows = page(sector).select("table.figure-table tbody tr");

        assertFalse(rows.isEmpty());
        rows.forEach(row -> assertAll(
                row.text(),
                () -> assertTrue(row.expectFirst("td.value data").text().matches(".*\\d.*")),
                () -> assertTrue(row.select("td").get(1).text().matches(".+ (Hangzhou|Zhejiang)")),
                () -> assertTrue(
                        row.select("td").get(2).select("a").attr("href").matches("/sources/[a-z-]+#p\\d+-s\\d+-n\\d+")),
                () -> assertTrue(
                        row.select("td").get(2).text().matches("(Press release, paragraph \\d+, sentence \\d+ ?)+"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void saysWhereEveryNamedThingIsPrinted(String sector) {
        List<Element> named = page(sector).select("ul.named-list > li");

        assertFalse(named.isEmpty());
        named.forEach(item -> assertTrue(
                item.select("p:last-child > a").attr("href").matches("/sources/[a-z-]+#p\\d+-s\\d+"), item.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void marksClaimsAsNotVerified(String sector) {
        String remark = page(sector).select("#claims + p").text();

        assertEquals("Statements without a number, as made in the source. We have not verified them.", remark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void hasNoEmptyContactIfNoneIsSet(String sector) {
        assertEquals(
                0,
                page(sector)
                        .select("#contact, a[href=#contact], section[aria-labelledby=contact]")
                        .size());
    }

    private Document page(String sector) {
        return portal.page("/sectors/" + sector);
    }
}
