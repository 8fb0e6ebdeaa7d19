package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@ShippedPortal
class IndicatorChartFactoryTest {

    private final Portal portal;

    IndicatorChartFactoryTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void showsItsFiguresThroughTimeAboveTheirTable() {
        Document page = portal.page("/figures/cultural-industry-share-of-gdp");

        assertThat(page.select("figure.chart .mark > title").eachText())
                .containsExactly("Hangzhou, 2007 (inferred): 10.5%", "Hangzhou, 2017 (inferred): 24.2%");
        assertThat(page.select("figure.chart details")).isEmpty();
    }

    @Test
    void saysWhyAYearAndAHalfYearHaveNoChart() {
        Document page = portal.page("/figures/cloud-and-big-data-added-value");

        assertThat(page.select("figure.chart")).isEmpty();
        assertThat(page.select("section[aria-labelledby=figures] > .remark").text())
                .isEqualTo("No combined chart: different period lengths.");
    }

    @Test
    void saysNothingOfThePictureOfASingleNumber() {
        assertThat(portal.page("/figures/ai-policy-documents")
                        .select("figure.chart, section[aria-labelledby=figures] > .remark"))
                .isEmpty();
    }
}
