package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sector opens with the chart that tells its story, with the values of its figures. */
@ShippedPortal
class SectorChartFactoryTest {

    private static final int BYTES = 2560;

    private final Portal portal;

    SectorChartFactoryTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void cultureOpensWithTenYearsOfValueAndShare() {
        assertThat(charts("culture-fashion").eachText()).hasSize(2);
        assertThat(titles("culture-fashion"))
                .containsExactly(
                        "Hangzhou, 2007: 43.278 billion yuan",
                        "Hangzhou, 2017: 304.1 billion yuan",
                        "Hangzhou, 2007 (inferred): 10.5%",
                        "Hangzhou, 2017 (inferred): 24.2%");
        assertThat(charts("culture-fashion").select("desc").eachText())
                .allMatch(shown -> shown.contains("An earlier and a later point"));
    }

    /** The remark is on the page without pointing at a mark, and in the file. */
    @Test
    void aPeriodThatIsInferredIsSaidToBe() {
        Element shares = charts("culture-fashion").get(1);
        String file = portal.get(shares.select("a[href^=/compare/chart.svg]").attr("href"))
                .body();

        assertThat(charts("culture-fashion").get(0).select(".remark:not(:has(a))"))
                .isEmpty();
        assertThat(shares.select("> .remark:not(:has(a))").eachText())
                .containsExactly("All periods were inferred from the context.");
        assertThat(shares.select(".mark .tip").text()).contains("2007 (inferred)", "2017 (inferred)");
        assertThat(String.join(
                        " ",
                        Jsoup.parse(file, Parser.xmlParser())
                                .select("text.remark tspan")
                                .eachText()))
                .isEqualTo("All periods were inferred from the context.");
    }

    /** One share is a single bar, a target is no result, and the other figures measure different things. */
    @ParameterizedTest
    @CsvSource({
        "digital-economy, 25.0%, 25.0%",
        "biomedicine, 70.0%, 7 companies",
    })
    void sectorsWithoutComparableFiguresHaveBarsOnly(String sector, String length, String value) {
        Elements bars = portal.page("/sectors/" + sector).select(".charts > .bars");

        assertThat(charts(sector)).isEmpty();
        assertThat(bars.select("rect.rest")).isNotEmpty();
        assertThat(bars.select("rect.bar").eachAttr("width")).contains(length);
        assertThat(bars.select("li a").eachText()).contains(value);
    }

    /** Bars may repeat a figure of a chart, as the whole of a part, but not all that a chart shows. */
    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void everySectorHasAPictureAndNoPictureTwice(String sector) {
        Elements pictures = portal.page("/sectors/" + sector).select(".charts > figure");
        List<String> charted = charts(sector).select(".mark a").eachAttr("href");

        assertThat(pictures).isNotEmpty();
        assertThat(pictures.select("figcaption").eachText())
                .hasSameSizeAs(pictures)
                .doesNotContain("");
        assertThat(pictures.select("li > a").eachAttr("href")).doesNotHaveDuplicates();
        pictures.select(".bars")
                .forEach(group -> assertThat(
                                charted.containsAll(group.select("li > a").eachAttr("href")))
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void everyNumberIsThatOfTheFigureItLeadsTo(String sector) {
        Map<String, String> values = portal.page("/sectors/" + sector).select("table.figure-table tr[id]").stream()
                .collect(Collectors.toMap(
                        row -> row.expectFirst("th a").attr("href"),
                        row -> row.select("data").text(),
                        (one, same) -> one));

        Elements marks = charts(sector).select(".mark");
        marks.forEach(mark -> {
            String value =
                    Objects.requireNonNull(values.get(mark.expectFirst("a").attr("href")));
            assertThat(mark.expectFirst("a").text().replace(" ", "")).startsWith(value.replace(" ", ""));
            assertThat(mark.expectFirst("title").text()).contains(": " + value);
            assertThat(mark.select(".tip").text().replace(" ", "")).contains(value.replace(" ", ""));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void filesHaveTheFiguresOfTheChart(String sector) {
        charts(sector).forEach(chart -> {
            List<String> drawn = chart.select(".mark a").eachAttr("href");
            String csv = chart.select("a[href^=/compare/figures.csv]").attr("href");

            List<String> inTheFile = Figures.at(portal, csv).rows().stream()
                    .map(row -> row.get("figure"))
                    .distinct()
                    .toList();
            assertThat(inTheFile).containsExactlyInAnyOrderElementsOf(drawn);
            assertThat(portal.get(chart.select("a[href^=/compare/chart.svg]").attr("href"))
                            .status())
                    .isEqualTo(200);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-economy", "biomedicine", "culture-fashion"})
    void aPictureIsSmallAndNamedAndSaysItsSource(String sector) {
        charts(sector).forEach(chart -> {
            Element svg = chart.expectFirst("svg");

            assertThat(svg.outerHtml().length()).isLessThan(BYTES);
            assertThat(svg.attr("aria-labelledby"))
                    .isEqualTo(svg.expectFirst("title").id() + " "
                            + svg.expectFirst("desc").id());
            assertThat(chart.select("> .remark a").attr("href")).startsWith("/sources/");
            assertThat(chart.select("[style], style, script")).isEmpty();
        });
    }

    private List<String> titles(String sector) {
        return charts(sector).select(".mark > title").eachText();
    }

    private Elements charts(String sector) {
        Document page = portal.page("/sectors/" + sector);
        return page.select("figure.chart");
    }
}
