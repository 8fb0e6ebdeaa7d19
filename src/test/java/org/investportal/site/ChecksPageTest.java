package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The page of checks shows where figures agree and where they are in doubt, and its data file has the same findings. */
@ShippedPortal
class ChecksPageTest {

    private final Portal portal;
    private final Document page;

    ChecksPageTest(Portal portal) {
        this.portal = portal;
        this.page = portal.page("/checks");
    }

    @Test
    void theMostMaterialDoubtComesFirst() {
        assertThat(page.select("section > h2, section > details > summary h2").eachAttr("id"))
                .containsExactly(
                        "doubts-heading",
                        "agrees-in-one-reading-heading",
                        "agrees-heading",
                        "cannot-tell-heading",
                        "apart",
                        "method-heading");
        assertThat(page.select("#doubts .finding").eachText())
                .hasSize(4)
                .satisfies(doubts -> assertThat(doubts.get(0))
                        .contains("Implausible", "12,305.9 million yuan")
                        .doesNotContain("factor"))
                .satisfies(doubts ->
                        assertThat(doubts.get(1)).contains("In conflict", "off by 0.086 percentage points", "27.71%"));
    }

    @ParameterizedTest
    @CsvSource({"/checks, 1230.59 billion yuan", "/zh/checks, 1.23059万亿元"})
    void aSlipOfTheUnitIsShownWithTheOtherAmount(String path, String amount) {
        Elements alternatives = portal.page(path).select(".finding-alternative");

        assertThat(alternatives).hasSize(1);
        assertThat(alternatives.text().replace(",", "")).contains("12305.9亿", amount);
        assertThat(portal.page("/figures/fashion-industry-output/zhejiang/2017")
                        .select(".finding .finding-alternative"))
                .hasSize(1);
    }

    @Test
    void aDoubtfulYearOfOneSentenceIsOneFinding() {
        assertThat(page.select("#doubts .finding:contains(2005)"))
                .singleElement()
                .satisfies(
                        doubt -> assertThat(doubt.select(".finding-figures a")).hasSize(3));
    }

    @Test
    void simpleChecksAreBehindOneLine() {
        Element trivial = page.expectFirst("details.findings-trivial");

        assertThat(page.select("details.findings-trivial")).hasSize(1);
        assertThat(trivial.hasAttr("open")).isFalse();
        assertThat(trivial.select(".finding")).hasSize(7);
        assertThat(trivial.text()).contains("7th out of 20", "10 companies ÷ 16%");
    }

    @Test
    void agreementWithinOneSourceIsNotCalledConfirmation() {
        assertThat(page.select(".counts div:has(dt:contains(Confirmed by another source)) dd")
                        .text())
                .isEqualTo("0");
        assertThat(page.select("#agrees .verdict").eachText()).containsOnly("Consistent within one source");
    }

    @Test
    void anInputIsNotJudged() {
        Document figure = portal.page("/figures/digital-economy-added-value/hangzhou/2018-H1");

        assertThat(figure.text()).doesNotContain("in one reading only");
        assertThat(figure.select(".finding-agrees")).isNotEmpty();
        assertThat(figure.select(".finding-agrees-in-one-reading")).isEmpty();
    }

    @Test
    void aDoubtHasItsMeaningAndAction() {
        for (Element doubt : page.select(".finding-conflicts, .finding-implausible")) {
            assertThat(doubt.select(".finding-meaning").text()).isNotBlank();
            assertThat(doubt.select(".finding-done").text()).startsWith("Marked as in doubt, with a note:");
        }
        assertThat(page.select(".finding-agrees .finding-meaning")).isEmpty();
    }

    @Test
    void impliedValuesAreNoFigures() {
        assertThat(page.select(".finding-implied").eachText())
                .anySatisfy(text -> assertThat(text)
                        .contains(
                                "Implied value, not stated:",
                                "Gross domestic product (GDP), Hangzhou, 2017:",
                                "billion yuan"));
        assertThat(page.select(".finding-implied a, .finding-implied data")).isEmpty();
        assertThat(portal.get("/data/figures.csv").body()).doesNotContain(",gdp,");
    }

    @Test
    void similarHeadlinesAreDistinguished() {
        Element apart = page.expectFirst("section[aria-labelledby=apart]");

        assertThat(apart.select("h3").eachText()).contains("Do not add: they may overlap");
        assertThat(apart.select("li").eachText())
                .anySatisfy(pair -> assertThat(pair).contains("25.0%", "24.2%"));
    }

    @Test
    void figuresLeadToTheirPagesAndBack() {
        for (Element link : page.select("section:not([aria-labelledby=apart]) .finding-figures a")) {
            assertThat(portal.page(link.attr("href")).select("#checks .finding"))
                    .isNotEmpty();
        }
    }

    @Test
    void aFigureTellsWhatItWasCheckedAgainst() {
        Document figure = portal.page("/figures/cultural-industry-multiple/hangzhou/2007--2017");

        assertThat(figure.select(".finding-working").eachText())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains(
                                "304.1 billion yuan ÷ 43.278 billion yuan", "fits the increase better than the ratio"));
    }

    @Test
    void aFigureWithoutChecksSaysSo() {
        assertThat(portal.page("/figures/robot-industry-added-value/hangzhou/2016")
                        .select("#checks")
                        .text())
                .contains("No figure published here can be compared with this one.");
    }

    @Test
    void aSectorSaysItInOneLine() {
        assertThat(portal.page("/sectors/culture-fashion")
                        .select("a[href=/checks]")
                        .eachText())
                .contains(
                        "26 figures: 13 consistent with others in the same source, 8 that could not be checked, 5 in doubt");
    }

    @Test
    void theDataFileMatchesThePage() {
        JsonNode data =
                new ObjectMapper().readTree(portal.get("/data/checks.json").body());
        List<String> workings = data.get("checks")
                .valueStream()
                .map(check -> check.get("working").asString())
                .toList();

        assertThat(data.get("edition").asInt()).isPositive();
        assertThat(page.select(".finding-working").eachText()).isEqualTo(workings);
        assertThat(data.get("checks")
                        .valueStream()
                        .flatMap(check -> check.get("figures").valueStream())
                        .map(JsonNode::asString))
                .allSatisfy(path -> assertThat(portal.get(path).status()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/checks?page=2", "/checks?page=0", "/checks?page=-1"})
    void aPageBeyondTheLastIsNotFound(String path) {
        Answer answer = portal.get(path);

        assertThat(answer.status()).isEqualTo(404);
    }
}
