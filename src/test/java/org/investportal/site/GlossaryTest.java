package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms are explained where they are used, without a script. */
@ShippedPortal
class GlossaryTest {

    private static final String FIGURE = "/figures/digital-economy-growth/hangzhou/2018-H1";

    private final Portal portal;

    GlossaryTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void listsTermsAlphabetically() {
        List<String> words = portal.page("/glossary").select(".glossary dt").eachText();
        assertEquals(List.of("“1+6” industrial cluster", "Above designated size", "City-level"), words.subList(0, 3));
        assertTrue(words.indexOf("“Eight trillion” industries") < words.indexOf("Gross domestic product"));
        assertTrue(words.indexOf("“No. 1 project”") > words.indexOf("New third board"));
    }

    @Test
    void saysHowElseATermIsWrittenAndWhereItIsUsed() {
        Element entry = portal.page("/glossary").expectFirst("#added-value");
        assertTrue(entry.text().contains("Also written as: added value, added values"));
        List<String> used = entry.select("details a").eachAttr("href");
        assertTrue(
                used.contains("/sectors/culture-fashion")
                        && used.contains("/figures/robot-industry-added-value/hangzhou/2016"),
                used.toString());
        assertEquals(0, used.indexOf("/sectors/digital-economy"));
        assertTrue(entry.select("details[open]").isEmpty());
    }

    @Test
    void isReachedFromEveryPage() {
        assertEquals(1, portal.page("/").select("footer a[href=/glossary]").size());
    }

    @Test
    void eachTermOfAPageIsLinkedOnce() {
        int pages = 0;
        for (String path : portal.addresses()) {
            List<String> places =
                    portal.page(path).select("main:not(:has(.glossary)) a.term").eachAttr("href");
            assertEquals(places.stream().distinct().toList(), places, path);
            pages += places.isEmpty() ? 0 : 1;
        }
        assertTrue(pages > 50, "so many pages lead there: " + pages);
    }

    @Test
    void anEntryLeadsToOthersAndNotToItself() {
        for (Element entry : portal.page("/glossary").select(".glossary > div")) {
            List<String> places = entry.select("a.term").eachAttr("href");
            assertEquals(places.stream().distinct().toList(), places, entry.id());
            assertTrue(!places.contains("/glossary#" + entry.id()), entry.id());
        }
        assertTrue(portal.page("/glossary")
                .select("#added-value a[href='/glossary#gross-domestic-product']")
                .hasText());
    }

    @Test
    void everyWordLeadsToAnEntry() {
        Document glossary = portal.page("/glossary");
        for (String path : portal.addresses()) {
            assertEquals(
                    List.of(),
                    portal.page(path).select("a.term, .words-used a").eachAttr("href").stream()
                            .filter(href -> glossary.getElementById(href.replace("/glossary#", "")) == null)
                            .toList(),
                    path);
        }
    }

    /** A link cannot hold a link, and a value stays as the source has it. */
    @Test
    void leavesLinksHeadingsAndValuesAsTheyAre() {
        for (String path : portal.addresses()) {
            assertEquals(
                    0,
                    portal.page(path)
                            .select("a a, a.cited a.term, h1 a.term, h2 a.term, data a.term, summary a")
                            .size(),
                    path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FIGURE, "/figures/digital-economy-growth"})
    void pagesOfFiguresAndIndicatorsHaveDefinitions(String path) {
        Document page = portal.page(path);
        Element box = page.expectFirst(".words-used");
        assertTrue(box.select("summary")
                .eachText()
                .containsAll(List.of("Value added", "Constant prices", "Year-on-year")));
        assertTrue(box.select("details").get(0).text().contains("less the materials and services"));
        assertTrue(page.select(".prose a.term, .lead a.term").eachText().contains("value added"));
    }

    /** The amount is also printed in the scale of the other language, which readers may not know. */
    @Test
    void theScaleOfTheOtherLanguageIsExplained() {
        assertTrue(portal.page("/figures/digital-economy-added-value/hangzhou/2018-H1")
                .select(".words-used summary")
                .eachText()
                .contains("Hundred million (亿)"));
        assertTrue(portal.page("/figures/cultural-parks-built-area")
                .select(".words-used summary")
                .eachText()
                .contains("Ten thousand (万)"));
    }

    /** A phrase that only contains a word, or only some of its kind, leads nowhere. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ |",
                "/about |",
                "/sectors/culture-fashion | value added, GDP, city-level, usable area, cultural and creative industry, start-ups",
                "/figures/chip-process-node | Process node",
                "/figures/state-level-cultural-parks | national-level",
                "/figures/listed-cultural-enterprises | new third board",
                "/figures/pharmaceutical-listed-companies | market capitalisation",
                "/figures/cultural-parks-usable-area | usable area, city-level",
                "/figures/biomedicine-fund-scale | dual-currency fund, order of magnitude"
            })
    void onlySpellingsOfATermLinkToIt(String path, String words) {
        assertEquals(
                words == null ? List.of() : List.of(words.split(", ")),
                portal.page(path).select("a.term").eachText());
    }

    @Test
    void theUnitOfAValueIsExplained() {
        assertTrue(portal.page("/figures/digital-economy-growth-lead/hangzhou/2018-H1")
                .select(".words-used summary")
                .eachText()
                .contains("Percentage point"));
    }

    @Test
    void aSectorLeadsToTheGlossaryAndRepeatsNothingOfIt() {
        Document page = portal.page("/sectors/culture-fashion");
        assertTrue(page.select(".words-used a").eachText().containsAll(List.of("Value added", "New third board")));
        assertTrue(page.select(".words-used li details").isEmpty());
    }

    @Test
    void interfaceWordsAreNotLinked() {
        assertTrue(portal.page("/checks").select("a.term").isEmpty());
        assertTrue(portal.page("/editions/1").select("a.term").isEmpty());
    }

    @Test
    void descriptionsOfPagesKeepTheirWords() {
        assertTrue(portal.page(FIGURE)
                .expectFirst("meta[name=description]")
                .attr("content")
                .contains("value added"));
    }
}
