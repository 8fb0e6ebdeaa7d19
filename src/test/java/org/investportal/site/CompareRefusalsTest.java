package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that cannot be compared are kept apart, and the page says so before they are chosen. */
@ShippedPortal
class CompareRefusalsTest {

    private final Portal portal;

    CompareRefusalsTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cultural-industry-added-value   | digital-economy-share-of-gdp      | different measures
            ai-financing-rounds             | ai-startups-financed              | different measures
            digital-economy-share-of-gdp    | health-industry-share-of-gdp      | one is a target or a forecast, the other is not
            city-level-cultural-parks       | state-level-cultural-parks        | one is undated
            cultural-industry-added-value   | digital-economy-added-value       | different period lengths
            cultural-industry-share-of-gdp  | key-fashion-enterprises-share     | shares of different totals
            digital-content-growth          | fashion-industry-output-growth    | different areas
            cultural-industry-share-of-gdp  | digital-content-share-of-gdp      | one is part of the other
            biopharmaceutical-output-growth | pharmaceutical-manufacturing-growth | different definitions
            """)
    void eachReasonIsShownBeforeAndAfterChoosing(String one, String other, String reason) {
        Document before = portal.page("/compare?indicator=" + one);
        Element box = before.expectFirst("input[value=" + other + "]");
        assertThat(before.expectFirst("#" + escaped(box.attr("aria-describedby")))
                        .text())
                .isEqualTo("Would be listed separately: " + reason);
        assertThat(box.hasAttr("disabled")).isFalse();

        Document after = portal.page("/compare?indicator=" + one + "&indicator=" + other);
        assertThat(after.select(".compared-group")).hasSizeGreaterThan(1);
        assertThat(after.select(".compared-apart").eachText())
                .isNotEmpty()
                .allMatch(text -> text.startsWith("Cannot be compared with “") && text.endsWith("”: " + reason + "."));
        assertThat(after.expectFirst("#result > p").text()).contains("in separate groups");
    }

    private static String escaped(String id) {
        return id.replace("~", "\\~");
    }

    @Test
    void comparableIndicatorsHaveNoNote() {
        Document page = portal.page("/compare?indicator=cultural-industry-share-of-gdp");
        Element box = page.expectFirst("input[value=digital-economy-share-of-gdp]");

        assertThat(box.hasAttr("aria-describedby")).isFalse();
        assertThat(portal.page("/compare").select(".choice-apart")).isEmpty();
    }

    @Test
    void periodsOfUnlikeLengthAreKeptApartWithinOneIndicator() {
        Document page = portal.page("/compare?indicator=cloud-and-big-data-added-value");

        assertThat(page.select(".compared-group h3").eachText())
                .containsExactly(
                        "Cloud computing and big data value added: 2017",
                        "Cloud computing and big data value added: first half of 2018");
        assertThat(page.select(".compared-apart").eachText())
                .containsExactly("Cannot be compared with “Cloud computing and big data value added: 2017”: different"
                        + " period lengths.");
    }

    @Test
    void indicatorsWithoutAFigureForAreaOrPeriodSaySo() {
        Document page = portal.page("/compare?indicator=cultural-industry-added-value&area=hangzhou&period=2017");

        assertThat(described(page, "area-zhejiang")).isEqualTo("No figure in this area for your selection");
        assertThat(described(page, "period-2005")).isEqualTo("No figure in this period for your selection");
        assertThat(described(page, "nature-target")).isEqualTo("No figure of this type for your selection");
        assertThat(described(page, "indicator-fashion-industry-output-growth"))
                .isEqualTo("No figure for the other selections");
        assertThat(page.expectFirst("#period-2007").hasAttr("aria-describedby")).isFalse();
    }

    private static String described(Document page, String box) {
        return page.expectFirst("#" + escaped(page.expectFirst("#" + box).attr("aria-describedby")))
                .text();
    }
}
