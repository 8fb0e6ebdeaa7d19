package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures beside each other, and the choices that the page offers before anything is chosen. */
@ShippedPortal
class ComparePageTest {

    private static final String CULTURE = "/compare?indicator=cultural-industry-added-value";
    private static final String TWO_SHARES =
            "/compare?indicator=cultural-industry-share-of-gdp&indicator=digital-economy-share-of-gdp";

    private final Portal portal;

    ComparePageTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void figuresOfOneIndicatorStandInOneTable() {
        Document page = portal.page(CULTURE);

        assertThat(page.select(".compared-group")).hasSize(1);
        assertThat(page.select(".compared-group h3").text())
                .isEqualTo("Cultural and creative industry value added: 2007, 2017");
        assertThat(page.select(".compared-group data").eachText())
                .containsExactly("43.278 billion yuan", "304.1 billion yuan");
        assertThat(page.select(".compared-apart")).isEmpty();
    }

    @Test
    void comparableFiguresAreInOneTable() {
        assertThat(portal.page(TWO_SHARES).select(".compared-group")).hasSize(1);
        assertThat(portal.page(TWO_SHARES).select(".compared-group data").eachText())
                .containsExactly("25.0%", "10.5%", "24.2%");
    }

    @ParameterizedTest
    @CsvSource({"'', Do not add these figures: they may overlap.", "/zh, 以下数据请勿相加：可能存在重叠。"})
    void figuresThatMayOverlapAreNotToBeAdded(String language, String caution) {
        assertThat(portal.page(language + TWO_SHARES).select(".compared-apart").eachText())
                .containsExactly(caution);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            key-fashion-enterprises         | new-biomedical-enterprises          | Counts: 2015, first half of 2018
            biopharmaceutical-output-growth | digital-content-growth              | Growth, in percent: 2017
            cultural-industry-added-value   | pharmaceutical-manufacturing-added-value | Value added, in yuan: 2007, 2017
            """)
    void separateGroupsWithOneMeasureAreNamedByIt(String one, String other, String heading) {
        assertThat(portal.page("/compare?indicator=" + one + "&indicator=" + other)
                        .select(".compared-group h3")
                        .eachText())
                .contains(heading);
    }

    @Test
    void areasAndPeriodsNarrowItDown() {
        assertThat(portal.page(TWO_SHARES + "&period=2017")
                        .select(".compared-group data")
                        .eachText())
                .containsExactly("24.2%");
        assertThat(portal.page(TWO_SHARES + "&period=2017")
                        .select("#result > p")
                        .eachText())
                .anyMatch(text ->
                        text.equals("Indicators without figures for this selection: Digital economy share of GDP"));
        assertThat(portal.page(TWO_SHARES + "&area=zhejiang").select(".compared-group"))
                .isEmpty();
    }

    @Test
    void doubtfulAndPlannedFiguresAreMarked() {
        Document page = portal.page("/compare?indicator=health-industry-added-value");

        assertThat(page.select(".compared-group .flag").eachText()).containsExactly("target", "in doubt");
    }

    @Test
    void eachFigureLeadsToItsPageAndNamesWhereItIsPrinted() {
        for (Element row : portal.page(TWO_SHARES).select(".compared-group tbody tr")) {
            assertThat(portal.get(row.expectFirst("th a").attr("href")).status())
                    .isEqualTo(200);
            assertThat(row.select(".reference").text()).matches("para.\\h\\d+");
        }
    }

    @Test
    void chosenBoxesComeFirstAndTicked() {
        Document page = portal.page(TWO_SHARES);

        assertThat(page.select("#indicator > .choice input").eachAttr("value"))
                .containsExactly("digital-economy-share-of-gdp", "cultural-industry-share-of-gdp");
        assertThat(page.select("input[checked]").eachAttr("value"))
                .containsExactly("digital-economy-share-of-gdp", "cultural-industry-share-of-gdp");
        assertThat(page.select("details input[value=digital-economy-share-of-gdp]"))
                .isEmpty();
        assertThat(page.select("form a[href=/compare]").text()).isEqualTo("Clear all");
    }

    @Test
    void everythingThatHasAFigureCanBeChosen() {
        Document page = portal.page("/compare");

        assertThat(page.select("main details summary").eachText())
                .containsExactly(
                        "Digital economy and AI (17)",
                        "Biomedicine (16)",
                        "Culture and fashion (24)",
                        "All periods (11)");
        assertThat(page.select("#area > .choice label, #nature > .choice label").eachText())
                .containsExactly("Hangzhou", "Zhejiang", "Reported", "Target");
        assertThat(page.select("input[name=indicator]").eachAttr("value"))
                .doesNotHaveDuplicates()
                .doesNotContain("gdp");
        assertThat(page.select("input[name=period]").eachAttr("value"))
                .startsWith("2016--", "--2020", "2018-H1", "2017")
                .endsWith("undated");
    }

    @Test
    void everyBoxHasItsLabelAndEveryFieldItsLegend() {
        Document page = portal.page(TWO_SHARES);

        for (Element box : page.select("input[type=checkbox]")) {
            assertThat(page.select("label[for=" + box.id() + "]").text()).isNotBlank();
        }
        assertThat(page.select("fieldset > legend").eachText())
                .containsExactly("Indicators", "Areas", "Periods", "Type of figure");
    }

    @Test
    void onlyThePageWithoutAChoiceIsForSearchEngines() {
        assertThat(portal.addresses()).contains("/compare").noneMatch(path -> path.contains("?"));
        assertThat(portal.page(CULTURE).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void thereAreSuggestedComparisons() {
        List<String> ready = portal.page("/compare").select(".ready > li > a").eachAttr("href");

        assertThat(ready).hasSize(3).startsWith(CULTURE);
        assertThat(ready).allSatisfy(path -> {
            assertThat(portal.get(path).status()).isEqualTo(200);
            assertThat(portal.page(path).expectFirst(".compared-group tbody").select("tr"))
                    .hasSizeGreaterThan(1);
        });
    }

    @Test
    void aSuggestedComparisonMatchesItsLink() {
        portal.page("/compare").select(".ready > li").forEach(ready -> {
            Document page = portal.page(ready.expectFirst("a").attr("href"));

            assertThat(page.select(".compared-group h3").eachText())
                    .containsExactly(ready.expectFirst("a").text());
            assertThat(page.select(".compared-group tbody th > a:first-child").eachText())
                    .containsAll(ready.select(".remark").eachText());
        });
    }

    @Test
    void theCitedAddressIsCanonical() {
        assertThat(portal.page(TWO_SHARES).select(".compared-address").text())
                .isEqualTo("http://localhost:" + portal.port() + TWO_SHARES);
        assertThat(portal.page(TWO_SHARES).select(".compared-address").attr("href"))
                .isEqualTo(TWO_SHARES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures/cultural-industry-added-value",
                "/figures/cultural-industry-added-value/hangzhou/2017",
            })
    void indicatorsAndFiguresLeadToTheirComparison(String path) {
        assertThat(portal.page(path)
                        .select(".compare-link a[href*=/compare], .actions a[href*=/compare]")
                        .eachAttr("href"))
                .containsExactly(CULTURE);
    }

    @Test
    void everyLinkToAComparisonIsUnderstood() {
        portal.pages()
                .forEach((path, page) -> assertThat(
                                page.select("a[href^=/compare?]").eachAttr("href"))
                        .as(path)
                        .allSatisfy(
                                link -> assertThat(portal.get(link).status()).isEqualTo(200)));
        assertThat(portal.page("/figures/gdp").select(".compare-link")).isEmpty();
        assertThat(portal.page("/sectors/biomedicine").select(".compare-link a").eachAttr("href"))
                .containsExactly("/compare#sectors");
    }
}
