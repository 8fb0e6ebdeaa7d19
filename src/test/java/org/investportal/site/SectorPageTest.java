package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.investportal.catalogue.Shipped;
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
        "digital-economy, headlines charts statements organisations policies contact figures know words-used",
        "biomedicine, headlines charts statements organisations places policies contact figures know words-used",
        "culture-fashion, headlines charts statements organisations places policies contact figures know words-used"
    })
    void sectionsAreInOrder(String sector, String order) {
        Document page = page(sector);

        assertEquals(List.of(order.split(" ")), page.select("main h2").eachAttr("id"));
        page.select("main h2")
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
                .select(".topic:not(#also-shown) tr[id] th a:not(.flag)")
                .eachAttr("href");

        assertEquals(new TreeSet<>(own), new TreeSet<>(shown));
        assertEquals(own.size(), shown.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void givesEveryFigureValuePeriodAreaAndSource(String sector) {
        List<Element> rows = page(sector).select(".topic table.figure-table tbody tr");

        assertFalse(rows.isEmpty());
        rows.forEach(row -> assertAll(
                row.text(),
                () -> assertTrue(row.expectFirst("td.value data").text().matches(".*\\d.*")),
                () -> assertTrue(row.select("td").get(1).text().matches(".+ (Hangzhou|Zhejiang)")),
                () -> assertTrue(row.select("td").get(2).text().matches("(para. \\d+(, )?)+"))));
        page(sector)
                .select(".figures-with-source > .remark")
                .forEach(line -> assertEquals(
                        "/sources/industrial-investment-press-release",
                        line.select("a").attr("href")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void hasTheNotesOnFiguresInDoubtAndOnInferredPeriods(String sector) {
        Document page = page(sector);
        List<String> doubtful = page.select(
                        ".topic .figure-table tr:has(.flag-doubt, td > .remark:containsOwn(inferred))")
                .select("th a:first-child")
                .eachAttr("href");

        assertFalse(doubtful.isEmpty());
        assertEquals(
                doubtful, page.select("details.noted:not(.noted-names) dt a").eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void saysWhereEveryNamedThingIsPrinted(String sector) {
        List<Element> named = page(sector).select("ul.named-list > li");

        assertFalse(named.isEmpty());
        named.forEach(item -> assertTrue(
                item.select("a.reference").attr("href").matches("/sources/[a-z-]+#p\\d+-s\\d+"), item.text()));
    }

    @ParameterizedTest
    @CsvSource({
        "digital-economy, than Guangzhou",
        "biomedicine, Icotinib",
        "culture-fashion, digital content",
    })
    void saysWhatTheCitySaysAndWhereItDoes(String sector, String words) {
        Element statements = page(sector).expectFirst("section.statements");

        assertEquals("What the city says", statements.expectFirst("h2").text());
        assertTrue(statements.expectFirst(".block-head").text().contains("in our words"));
        assertTrue(statements.select("ul").text().contains(words), statements.text());
        assertEquals(
                statements.select("li").size(),
                statements
                        .select("li a.reference[href^=/sources/industrial-investment-press-release#p]")
                        .size());
        assertEquals(0, statements.select(".flag").size());
    }

    @ParameterizedTest
    @CsvSource({"/sectors/biomedicine, Mercedes", "/zh/sectors/biomedicine, Mercedes"})
    void namesInDoubtAreNotesAndNoHeadings(String path, String name) {
        Document page = portal.page(path);

        assertFalse(page.select(".named-head").text().contains(name));
        assertTrue(page.select(".noted-names dt").text().contains(name));
        assertEquals(
                "#" + page.expectFirst(".noted-names dl > div").id(),
                page.select("section[aria-labelledby=organisations] > div > .remark a")
                        .attr("href"));
    }

    /** A script shows the button in place of the words. */
    @ParameterizedTest
    @CsvSource({"/sectors/biomedicine, Ctrl+P", "/zh/sectors/biomedicine, Ctrl+P"})
    void saysHowToPrintWithoutScripts(String path, String key) {
        Element act = portal.page(path).expectFirst(".act");

        assertTrue(act.expectFirst("button.print-sheet").hasAttr("hidden"));
        assertFalse(act.expectFirst("span.print-sheet").hasAttr("hidden"));
        assertTrue(act.expectFirst("span.print-sheet").text().contains(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void namesTheEditionThatLastChangedItOnPaper(String sector) {
        assertTrue(page(sector)
                .expectFirst(".what-to-know p.printed")
                .text()
                .matches("Edition " + Shipped.EDITION + ", \\d+ \\w+ \\d{4}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void leadsToTheFormForEnquiries(String sector) {
        Element contact = page(sector).expectFirst("section[aria-labelledby=contact]");

        assertEquals(0, contact.select("li").size());
        assertEquals(
                "/enquire?sector=" + sector + "&about=/sectors/" + sector,
                contact.expectFirst("a.button").attr("href"));
    }

    private Document page(String sector) {
        return portal.page("/sectors/" + sector);
    }
}
