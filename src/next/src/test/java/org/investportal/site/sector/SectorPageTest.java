package org.investportal.site.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.investportal.core.Content;
import org.investportal.fixture.Browser;
import org.investportal.fixture.RunningPortal;
import org.investportal.fixture.ShippedContent;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Topic;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningPortal
class SectorPageTest {

    @Autowired
    private Browser browser;

    @ParameterizedTest
    @CsvSource({
        "digital-economy, headlines statements organisations policies figures know words-used",
        "biomedicine, headlines statements organisations places policies figures know words-used",
        "culture-fashion, headlines statements organisations places policies figures know words-used"
    })
    void sectionsAreInOrder(String sector, String order) {
        Document page = page(sector);

        assertThat(page.select("main h2").eachAttr("id")).isEqualTo(Arrays.asList(order.split(" ")));
        assertThat(page.select("main h2"))
                .allSatisfy(heading -> assertThat(
                                heading.parents().select("section").attr("aria-labelledby"))
                        .isEqualTo(heading.id()));
    }

    @ParameterizedTest
    @CsvSource({"10, digital-economy", "11, biomedicine", "12, culture-fashion"})
    void showsEveryFigureOfTheSectorOnce(long item, String sector) {
        Content content = ShippedContent.content();
        List<String> own = content.referring(Topic.class, item).stream()
                .flatMap(topic -> content.referring(Indicator.class, topic.item).stream())
                .flatMap(indicator -> FigureSeries.of(content, indicator.item).newestFirst().stream())
                .map(figure -> content.path(figure.item).orElseThrow())
                .toList();

        assertThat(page(sector)
                        .select(".topic:not(#also-shown) tr[id] th a:not(.flag)")
                        .eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(own);
    }

    @Test
    void showsFiguresOfOtherSectorsAsRelatedOnes() {
        assertThat(page("digital-economy")
                        .select("#also-shown tr[id] th a:not(.flag)")
                        .eachAttr("href"))
                .containsExactly(
                        "/figures/digital-content-added-value/hangzhou/2017",
                        "/figures/digital-content-growth/hangzhou/2017",
                        "/figures/digital-content-share-of-gdp/hangzhou/2017");
        assertThat(page("biomedicine").select("#also-shown")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void givesEveryFigureValuePeriodAreaAndSource(String sector) {
        assertThat(page(sector).select(".topic table.figure-table tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.expectFirst("td.value data").text()).containsPattern("\\d");
                    assertThat(row.select("td").get(1).text()).matches(".+ (Hangzhou|Zhejiang)");
                    assertThat(row.select("td").get(2).text()).matches("(para. \\d+(, )?)+");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void hasTheNotesOnFiguresInDoubtAndOnInferredPeriods(String sector) {
        Document page = page(sector);
        List<String> doubtful = page.select(
                        ".topic .figure-table tr:has(.flag-doubt, td > .remark:containsOwn(inferred))")
                .select("th a:first-child")
                .eachAttr("href");

        assertThat(page.select("details.noted:not(.noted-names) dt a").eachAttr("href"))
                .isNotEmpty()
                .isEqualTo(doubtful);
        assertThat(page.select(".headlines .flag-doubt")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void saysWhereEveryNamedThingIsPrinted(String sector) {
        assertThat(page(sector).select("ul.named-list > li"))
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.select("a.reference").attr("href")).matches("/sources/[a-z-]+#p\\d+-s\\d+"));
    }

    @Test
    void showsPlansAndSupportUnderOneHeading() {
        assertThat(page("digital-economy")
                        .select("section[aria-labelledby=policies] .named-head strong")
                        .eachText())
                .containsExactly(
                        "“Digital Hangzhou” development plan",
                        "“1+6” industrial cluster",
                        "Plan for the science and technology innovation corridor in the west of Hangzhou",
                        "13th Five-Year Plan",
                        "Government industrial funds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sectors/biomedicine", "/zh/sectors/biomedicine"})
    void namesInDoubtAreNotesAndNoHeadings(String path) {
        Document page = browser.get(path).document();
        Element notes = page.expectFirst(".noted-names dl > div");

        assertThat(page.select(".named-head").text()).doesNotContain("Mercedes");
        assertThat(page.select(".noted-names dt").text()).contains("Mercedes");
        assertThat(page.select("section[aria-labelledby=organisations] > div > .remark a")
                        .attr("href"))
                .isEqualTo("#" + notes.id());
    }

    @Test
    void isADatasetForMachines() {
        assertThat(page("biomedicine")
                        .select("script[type=application/ld+json]")
                        .html())
                .contains("\"Dataset\"", "https://invest.example/sectors/biomedicine#figures")
                .doesNotContain("\u2068");
    }

    @Test
    void aPageThatIsNotThereIsNotFound() {
        assertThat(browser.get("/sectors/biomedicine?page=2").status()).isEqualTo(404);
        assertThat(browser.get("/sectors/nothing").status()).isEqualTo(404);
    }

    private Document page(String sector) {
        return browser.get("/sectors/" + sector).document();
    }
}
