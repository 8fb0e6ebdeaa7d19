package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.charts.Librsvg;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A downloaded picture is drawn in its own light colours by programs that are no browser. */
@ShippedPortal
class ChartOutsideBrowserTest {

    private static final String CHART = "/compare/chart.svg?indicator=cultural-industry-added-value";
    private static final int PAPER = 0xfaf8f2;
    private static final int WATER = 0x0a5563;
    private static final int INK = 0x16242b;

    private final Portal portal;

    ChartOutsideBrowserTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {CHART, "/zh" + CHART})
    @EnabledIf(value = "org.investportal.charts.Librsvg#isInstalled", disabledReason = "rsvg-convert is not installed")
    void isDrawnInItsOwnColours(String path) {
        Answer file = portal.get(path);
        Map<Integer, Integer> colours = Librsvg.colours(file.body());
        int all = colours.values().stream().mapToInt(Integer::intValue).sum();

        assertThat(colours.get(PAPER)).isGreaterThan(all / 2);
        assertThat(colours.get(WATER)).isGreaterThan(100);
        assertThat(colours.get(INK)).isGreaterThan(20);
        assertThat(colours).doesNotContainKeys(0x000000, -1);
    }

    /** The file is read where nothing else says whose numbers these are. */
    @Test
    void namesItsSourceAndItsPublisher() {
        String words = Jsoup.parse(portal.get(CHART).body(), Parser.xmlParser())
                .select("text.when")
                .text()
                .replaceAll("\\s", "");

        assertThat(words)
                .startsWith(
                        "Source:ThePeople’sGovernmentofHangzhou,PressreleaseoftheHangzhoucitygovernmentonindustrialinvestment;InvestinHangzhou,Edition");
    }

    /** Who types the address from paper sees where its parts end. */
    @Test
    void breaksItsAddressBetweenWords() {
        assertThat(Jsoup.parse(portal.get(CHART).body(), Parser.xmlParser())
                        .select("svg > g:first-of-type > text.when:last-of-type tspan")
                        .eachText())
                .hasSize(2)
                .last()
                .isEqualTo("cultural-industry-added-value");
        assertThat(portal.get("/compare/chart.svg?indicator=cloud-and-big-data-added-value"
                                + "&indicator=cultural-industry-added-value&indicator=digital-content-added-value"
                                + "&indicator=pharmaceutical-manufacturing-added-value&period=2017")
                        .body())
                .doesNotContain("indicator=");
    }

    @Test
    void hasAttributesInsteadOfStyles() {
        assertThat(portal.get(CHART).body())
                .contains("stroke=\"#0a5563\"", "fill=\"#faf8f2\"", "font-weight=\"bold\"")
                .doesNotContain("<style", "style=", "var(", "@media", "class=\"tip\"");
        assertThat(portal.get("/zh" + CHART).body()).contains("PingFang SC").doesNotContain("Segoe UI");
    }
}
