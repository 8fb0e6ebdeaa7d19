package org.investportal.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.fixture.Browser;
import org.investportal.fixture.RunningPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@RunningPortal
class FigurePageTest {

    private static final String CULTURE = "/figures/cultural-industry-added-value/hangzhou/2017";
    private static final String SOURCE = "/sources/industrial-investment-press-release";

    @Autowired
    Browser browser;

    private Document page(String path) {
        Browser.Answer answer = browser.get(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.document();
    }

    private static String fact(Document page, String name) {
        return page.select("dl.facts dt").stream()
                .filter(term -> term.text().equals(name))
                .map(Element::nextElementSibling)
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    private static JsonNode thing(Document page, String type) {
        JsonNode graph = new ObjectMapper()
                .readTree(page.select("script[type=application/ld+json]").html())
                .get("@graph");
        for (JsonNode thing : graph) {
            if (thing.get("@type").asString().equals(type)) {
                return thing;
            }
        }
        throw new AssertionError("no " + type + " in " + graph);
    }

    @Test
    void saysTheValueWithItsPlaceTimeAndSource() {
        Document page = page(CULTURE);
        assertThat(page.select("h1").text()).isEqualTo("Cultural and creative industry value added Hangzhou · 2017");
        Element value = page.selectFirst(".figure-value data");
        assertThat(value.attr("value")).isEqualTo("304100000000");
        assertThat(value.text()).isEqualTo("304.1 billion yuan");
        assertThat(page.select(".figure-value .twin").text()).isEqualTo("3041亿元");
        assertThat(page.select(".figure-line").text()).isEqualTo("Hangzhou · 2017");
        Element source = page.selectFirst(".figure-name a[href^=/sources]");
        assertThat(source.attr("href")).isEqualTo(SOURCE + "#p20-s2-n4");
        assertThat(source.text()).endsWith("industrial investment, paragraph 20, sentence 2");
        assertThat(page.title()).isEqualTo("Cultural and creative industry value added, Hangzhou, 2017");
        assertThat(page.select(".breadcrumb a").eachAttr("href"))
                .containsExactly("/", "/sectors/culture-fashion", "/figures/cultural-industry-added-value");
    }

    @Test
    void saysHowPreciseItIsAndWhatItMeasures() {
        Document page = page(CULTURE);
        assertThat(fact(page, "Number in full")).isEqualTo("304,100,000,000 yuan");
        assertThat(fact(page, "Rounding range")).isEqualTo("304.05 billion yuan to 304.15 billion yuan");
        assertThat(fact(page, "Widest possible range")).isEqualTo("304 billion yuan to 304.2 billion yuan");
        assertThat(fact(page, "Period")).isEqualTo("2017 (stated in the source)");
        assertThat(fact(page, "Type")).isEqualTo("reported");
        assertThat(fact(page, "Kind of number")).isEqualTo("value added");
        assertThat(fact(page, "Unit")).isEqualTo("yuan");
        assertThat(fact(page, "Status")).isEmpty();
        assertThat(page.select("svg.precision rect")).hasSize(3);
        assertThat(page.select(".reading-aids strong").text()).isEqualTo("Yes.");
    }

    @Test
    void listsEachNumberThatItWasReadFrom() {
        Document page = page(CULTURE);
        assertThat(page.select(".readings-table a.token").eachText()).containsExactly("“2017”", "“304.1 billion”");
        assertThat(page.select(".readings-table a.token").eachAttr("href"))
                .containsExactly(SOURCE + "#p20-s2-n2", SOURCE + "#p20-s2-n4");
        assertThat(page.select(".readings-table td").last().text()).isEqualTo("Value: 304.1 billion yuan Period: 2017");
    }

    @Test
    void saysAmongWhomARankRanksAndWhoIsBehind() {
        Document page = page("/figures/ai-startups-rank/hangzhou/undated");
        assertThat(page.select(".figure-value data").text()).isEqualTo("4th");
        assertThat(page.select(".figure-line").text())
                .isEqualTo("Hangzhou · undated · among cities in China, ahead of Guangzhou");
        assertThat(fact(page, "Order")).isEqualTo("largest value first");
        assertThat(fact(page, "Period")).isEqualTo("undated (not given in the source)");
        assertThat(page.select(".readings-table th .remark").text()).isEqualTo("according to EO Intelligence");
        assertThat(page.select("#notes .note").text()).startsWith("Note Hangzhou is ahead of Guangzhou.");
        assertThat(page.select(".reading-aids strong").text()).isEqualTo("With care.");
        assertThat(page.select(".reading-aids li").eachText()).containsExactly("Undated in the source.");
    }

    @Test
    void saysOfAFigureInDoubtWhyNotToUseIt() {
        Document page = page("/figures/fashion-industry-output/zhejiang/2017");
        assertThat(page.select(".figure-value .flag-doubt").attr("href")).endsWith("#notes");
        assertThat(page.select(".reading-aids-doubt strong").first().text()).isEqualTo("Not yet.");
        assertThat(page.select(".reading-aids #notes .note-doubt").text()).contains("The unit is in doubt.");
        assertThat(page.select("meta[name=description]").attr("content"))
                .contains("In doubt, see the editor’s note.")
                .doesNotContain("12,305.9");
        assertThat(thing(page, "Observation").get("description").asString())
                .isEqualTo("In doubt, see the editor’s note.");
    }

    @Test
    void marksAPeriodThatWasInferred() {
        Document page = page("/figures/cultural-industry-share-of-gdp/hangzhou/2017");
        assertThat(fact(page, "Period")).isEqualTo("2017 (inferred)");
        assertThat(page.select(".reading-aids li").eachText())
                .anyMatch(sentence -> sentence.startsWith("The period was inferred from the context"));
    }

    @Test
    void saysOfATargetThatItIsNone() {
        Document page = page("/figures/digital-industry-cluster-scale/hangzhou/undated/target");
        assertThat(page.select(".figure-value .flag-target").text()).isEqualTo("target");
        assertThat(page.select(".citation").text())
                .contains("(target, not a reported figure; in doubt, see its notes)");
    }

    @Test
    void leadsToTheOtherFiguresOfItsIndicator() {
        Document page = page(CULTURE);
        assertThat(page.select("#others tbody a[href]").eachAttr("href"))
                .containsExactly("/figures/cultural-industry-added-value/hangzhou/2007");
        assertThat(page.select("#others data").eachText()).containsExactly("43.278 billion yuan");
        assertThat(page("/figures/ai-startups-rank/hangzhou/undated").select("#others"))
                .isEmpty();
    }

    @Test
    void leadsToRelatedFiguresInBothDirections() {
        assertThat(page(CULTURE).select("#related h3").eachText())
                .contains(
                        "Growth multiple: Growth of the creative industry (times)",
                        "Part: Digital content value added");
        assertThat(page("/figures/digital-content-added-value/hangzhou/2017")
                        .select("#related h3")
                        .eachText())
                .contains("Part of: Cultural and creative industry value added");
    }

    @Test
    void tellsMachinesTheValueWithUnitAreaAndTime() {
        Document page = page(CULTURE);
        JsonNode figure = thing(page, "Observation");
        assertThat(figure.get("@id").asString()).isEqualTo("https://invest.example" + CULTURE + "#figure");
        assertThat(figure.get("value").decimalValue()).isEqualByComparingTo("304100000000");
        assertThat(figure.get("unitText").asString()).isEqualTo("CNY");
        assertThat(figure.get("observationAbout").get("name").asString()).isEqualTo("Hangzhou");
        assertThat(figure.get("observationDate").asString()).isEqualTo("2017-01-01T00:00:00");
        assertThat(figure.get("observationPeriod").asString()).isEqualTo("P1Y");
        assertThat(thing(page, "WebPage").get("mainEntity").get("@id")).isEqualTo(figure.get("@id"));
    }

    @Test
    void tellsMachinesALimitOfMoreThanANumber() {
        JsonNode figure = thing(page("/figures/cultural-industry-multiple/hangzhou/2007--2017"), "Observation");
        assertThat(figure.get("minValue").decimalValue()).isEqualByComparingTo("6");
        assertThat(figure.has("value")).isFalse();
    }

    @Test
    void namesItsFirstVersionAndItsCitation() {
        Document page = page(CULTURE);
        assertThat(page.select(".versions tbody tr")).hasSize(1);
        assertThat(page.select(".versions tbody a").eachAttr("href"))
                .containsExactly("/editions/1", "/editions/1" + CULTURE);
        assertThat(page.select(".versions tbody td").first().text()).startsWith("New");
        assertThat(page.select(".citation").text())
                .startsWith("The People’s Government of Hangzhou: Cultural and creative industry value added, Hangzhou,"
                        + " 2017: 304.1 billion yuan. In: Press release of the Hangzhou city government on industrial"
                        + " investment (undated), paragraph 20, sentence 2.")
                .contains("Edition 1", "https://invest.example" + CULTURE);
    }

    @Test
    void isInChinese() {
        Document page = page("/zh" + CULTURE);
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select(".figure-value data").text()).isEqualTo("3041亿元");
        assertThat(page.select(".figure-line").text()).isEqualTo("杭州 · 2017年");
        assertThat(fact(page, "时间")).isEqualTo("2017年（原文注明）");
        assertThat(page.select("main a[href^=/]").eachAttr("href"))
                .allMatch(href -> href.equals("/zh") || href.startsWith("/zh/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures/digital-economy-added-value/hangzhou/2018-H1",
                "/figures/pharmaceutical-enterprises/hangzhou/2008",
                "/zh/figures/chip-process-node/hangzhou/undated"
            })
    void isShownAsThePastEditionHadIt(String path) {
        String past = path.startsWith("/zh") ? "/zh/editions/1" + path.substring(3) : "/editions/1" + path;
        Document page = page(past);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".figure-value data").text())
                .isEqualTo(page(path).select(".figure-value data").text());
        assertThat(page.select("script[type=application/ld+json]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/figures/no-such-indicator, 404",
        "/figures/cultural-industry-added-value/hangzhou/1900, 404",
        "/figures/cultural-industry-added-value/nowhere, 404",
        "/editions/7" + CULTURE + ", 404",
        "/figures/" + "a/b/c/d/e/f/g, 404",
        "/figures/%2e%2e%2f%2e%2e%2fetc, 400",
        "/figures/%00, 400",
    })
    void answersAnUnknownAddress(String path, int status) {
        assertThat(browser.get(path).status()).isEqualTo(status);
    }

    @Test
    void writesNoScriptOrStyleIntoThePage() {
        Document page = page(CULTURE);
        assertThat(page.select("script:not([src]):not([type=application/ld+json]), style, [style]"))
                .isEmpty();
        assertThat(List.of(page.select("[onclick]"), page.select("a[href^=javascript]")))
                .allMatch(List::isEmpty);
    }
}
