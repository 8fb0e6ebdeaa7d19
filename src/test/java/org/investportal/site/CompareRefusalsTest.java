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
            cultural-industry-added-value   | digital-economy-share-of-gdp      | they measure unlike things
            ai-financing-rounds             | ai-startups-financed              | they measure unlike things
            digital-economy-share-of-gdp    | health-industry-share-of-gdp      | one is planned, the other measured
            city-level-cultural-parks       | state-level-cultural-parks        | nobody says when one of them was
            cultural-industry-added-value   | digital-economy-added-value       | their periods are of unlike length
            cultural-industry-share-of-gdp  | key-fashion-enterprises-share     | they are shares of unlike wholes
            digital-content-growth          | fashion-industry-output-growth    | they are of unlike areas
            cultural-industry-share-of-gdp  | digital-content-share-of-gdp      | one measures a part of what the other measures
            biopharmaceutical-output-growth | pharmaceutical-manufacturing-growth | they draw the line around the same thing in unlike places
            """)
    void eachReasonIsShownBeforeAndAfterChoosing(String one, String other, String reason) {
        Document before = portal.page("/compare?indicator=" + one);
        Element box = before.expectFirst("input[value=" + other + "]");
        assertThat(before.expectFirst("#" + escaped(box.attr("aria-describedby")))
                        .text())
                .isEqualTo("Would be kept apart: " + reason);
        assertThat(box.hasAttr("disabled")).isFalse();

        Document after = portal.page("/compare?indicator=" + one + "&indicator=" + other);
        assertThat(after.select(".compared-group")).hasSizeGreaterThan(1);
        assertThat(after.select(".compared-apart").eachText())
                .isNotEmpty()
                .allMatch(text -> text.startsWith("Kept apart from “") && text.endsWith("”: " + reason + "."));
        assertThat(after.expectFirst("#result > p").text()).contains("stand in groups");
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
                .containsExactly(
                        "Kept apart from “Cloud computing and big data value added: 2017”: their periods are"
                                + " of unlike length.");
    }

    @Test
    void indicatorsWithoutAFigureForAreaOrPeriodSaySo() {
        Document page = portal.page("/compare?indicator=cultural-industry-added-value&area=hangzhou&period=2017");

        assertThat(described(page, "area-zhejiang")).isEqualTo("No figure there of what is chosen");
        assertThat(described(page, "period-2005")).isEqualTo("No figure then of what is chosen");
        assertThat(described(page, "nature-target")).isEqualTo("No such figure of what is chosen");
        assertThat(described(page, "indicator-fashion-industry-output-growth"))
                .isEqualTo("No figure of it for what else is chosen");
        assertThat(page.expectFirst("#period-2007").hasAttr("aria-describedby")).isFalse();
    }

    private static String described(Document page, String box) {
        return page.expectFirst("#" + escaped(page.expectFirst("#" + box).attr("aria-describedby")))
                .text();
    }
}
