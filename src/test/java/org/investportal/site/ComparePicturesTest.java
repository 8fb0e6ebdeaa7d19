package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture shows the figures of its table, on the page and as a file. */
@ShippedPortal
class ComparePicturesTest {

    private static final String CROSSED =
            "Too many combinations for one chart: see one chart per indicator and one per period"
                    + " where possible. The table has everything.";

    private static final String CULTURE = "/compare?indicator=cultural-industry-added-value";

    private final Portal portal;

    ComparePicturesTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theChartOfAGroupHasAllItsFigures(long seed) {
        Document page = portal.page("/compare?indicator=" + String.join("&indicator=", chosen(new Random(seed))));

        for (Element group : page.select(".compared-group:not(:has(> .remark)):has(svg)")) {
            List<String> titles = group.select(".mark > title").eachText();
            assertThat(titles).hasSameSizeAs(group.select("tbody tr"));
            assertThat(group.select("tbody data").eachText())
                    .allSatisfy(value -> assertThat(titles).anyMatch(title -> title.contains(value)));
        }
    }

    private List<String> chosen(Random random) {
        List<String> all = new ArrayList<>(
                portal.page("/compare").select("input[name=indicator]").eachAttr("value"));
        Collections.shuffle(all, random);
        return all.stream().limit(16).sorted().toList();
    }

    @Test
    void comparableFiguresHaveAChart() {
        assertThat(portal.page(CULTURE).select(".compared-group .mark > title").eachText())
                .satisfiesExactly(
                        then -> assertThat(then).contains("2007", "43.278 billion yuan"),
                        now -> assertThat(now).contains("2017", "304.1 billion yuan"));
        assertThat(portal.page("/compare?indicator=icotinib-sales").select(".compared-group svg"))
                .isEmpty();
    }

    @Test
    void severalItemsAtSeveralTimesHaveSeparateCharts() {
        Element group = portal.page(CULTURE + "&indicator=pharmaceutical-manufacturing-added-value")
                .expectFirst(".compared-group");

        assertThat(group.select("> .remark").text()).isEqualTo(CROSSED);
        assertThat(group.select("figcaption").eachText())
                .satisfiesExactly(
                        series -> assertThat(series).startsWith("Cultural and creative industry value added"),
                        beside -> assertThat(beside)
                                .startsWith("Value added, in yuan")
                                .endsWith("2017"));
    }

    @Test
    void figuresWithoutAChartAreInTheTable() {
        Element group = portal.page(
                        "/compare?indicator=cultural-industry-share-of-gdp" + "&indicator=digital-economy-share-of-gdp")
                .expectFirst(".compared-group");

        assertThat(group.select("> .remark").text()).isEqualTo(CROSSED);
        assertThat(group.select("figcaption")).hasSize(1);
        assertThat(group.select("tbody tr")).hasSize(3);
    }

    @Test
    void eachChartMatchesItsFile() {
        Elements pictures = portal.page(CULTURE + "&indicator=pharmaceutical-manufacturing-added-value")
                .select(".compared-group figure");

        assertThat(pictures).hasSize(2);
        for (Element picture : pictures) {
            Answer file =
                    portal.get(picture.select("a[href^=/compare/chart.svg]").attr("href"));
            Document svg = Jsoup.parse(file.body(), Parser.xmlParser());

            assertThat(file.header("Content-Type")).isEqualTo("image/svg+xml;charset=UTF-8");
            assertThat(file.header("X-Robots-Tag")).isEqualTo("noindex");
            assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"comparison.svg\"");
            assertThat(svg.select(".mark > title").eachText())
                    .isEqualTo(picture.select(".mark > title").eachText());
        }
    }

    @Test
    void theFileSaysWhyThereIsNoCommonChart() {
        Answer file = portal.get("/compare/chart.svg?indicator=cloud-and-big-data-added-value");

        assertThat(file.status()).isEqualTo(422);
        assertThat(file.body()).contains("No combined chart: different period lengths.");
    }
}
