package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How new a figure is, is told by the periods of the others. */
@ShippedPortal
class AgesTest {

    private static final String LATER = "/figures/cultural-industry-added-value/hangzhou/2017";

    private final Portal portal;

    AgesTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "digital-economy-growth/hangzhou/2018-H1 | Latest figure published here for this sector.",
                "cultural-industry-added-value/hangzhou/2017 | Latest figure published here for this sector.",
                "biopharmaceutical-output-value/hangzhou/2017 | Latest figure for this indicator and area. The latest figures for this sector are less than a year newer (first half of 2018).",
                "robot-industry-added-value/hangzhou/2016 | Latest figure for this indicator and area. The latest figures for this sector are at least a year newer (first half of 2018).",
                "fashion-manufacturing-sales/hangzhou/2015 | Latest figure for this indicator and area. The latest figures for this sector are at least 2 years newer (2017).",
                "pharmaceutical-enterprises/hangzhou/2008 | Latest figure for this indicator and area. The latest figures for this sector are at least 9 years newer (first half of 2018).",
                "ai-startups-financed/hangzhou/undated | Age unknown: undated in the source.",
                "health-industry-growth/hangzhou/--2020/target | The target period ends after the latest figures published here for this sector (first half of 2018)."
            })
    void areComparedWithTheNewestOfTheSector(String figure, String sentence) {
        assertEquals(sentence, age("/figures/" + figure).text());
    }

    @Test
    void leadToTheLaterFigureOfTheSameIndicator() {
        Element age = age("/figures/cultural-industry-added-value/hangzhou/2007");

        assertTrue(age.text().startsWith("A later figure for the same indicator and area is published:"), age.text());
        assertEquals(LATER, age.select("a").attr("href"));
        assertTrue(age.select("a").text().endsWith(", 2017: 304.1 billion yuan"), age.text());
    }

    @Test
    void areNotGivenForOpenPeriods() {
        assertEquals(
                List.of("Reliability"),
                portal.page("/figures/ai-policy-documents/hangzhou/2016--")
                        .select(".reading-aids dt")
                        .eachText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sectors/digital-economy | /figures/digital-economy-growth/hangzhou/2018-H1 | latest published here for this sector",
                "/sectors/digital-economy | /figures/cloud-and-big-data-added-value/hangzhou/2017 | later figure published: first half of 2018",
                "/sectors/biomedicine | /figures/biopharmaceutical-output-value/hangzhou/2017 | later figures exist for other indicators: first half of 2018",
                "/sectors/culture-fashion | /figures/cultural-industry-added-value/hangzhou/2017 | latest published here for this sector",
                "/ | /figures/biopharmaceutical-output-value/hangzhou/2017 | later figures exist for other indicators: first half of 2018"
            })
    void areShownInHeadlines(String page, String figure, String age) {
        assertEquals(
                age,
                portal.page(page)
                        .expectFirst(".headline:has(a[href=" + figure + "]) .headline-age")
                        .text());
    }

    private Element age(String path) {
        return portal.page(path).expectFirst(".reading-aids dt:contains(Timeliness) + dd");
    }
}
