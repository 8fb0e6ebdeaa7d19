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
                "digital-economy-growth/hangzhou/2018-H1 | As new as any here: no figure of its sector is of a later time.",
                "cultural-industry-added-value/hangzhou/2017 | As new as any here: no figure of its sector is of a later time.",
                "biopharmaceutical-output-value/hangzhou/2017 | The newest of its indicator and area. Its sector has figures that are newer by less than a year (first half of 2018).",
                "robot-industry-added-value/hangzhou/2016 | The newest of its indicator and area, and at least a year older than the newest figures of its sector (first half of 2018).",
                "fashion-manufacturing-sales/hangzhou/2015 | The newest of its indicator and area, and at least 2 years older than the newest figures of its sector (2017).",
                "pharmaceutical-enterprises/hangzhou/2008 | The newest of its indicator and area, and at least 9 years older than the newest figures of its sector (first half of 2018).",
                "ai-startups-financed/hangzhou/undated | Nobody can tell: the source gives no period.",
                "health-industry-growth/hangzhou/--2020/target | It was planned for a time that ends after the newest figures of its sector (first half of 2018)."
            })
    void areComparedWithTheNewestOfTheSector(String figure, String sentence) {
        assertEquals(sentence, age("/figures/" + figure).text());
    }

    @Test
    void leadToTheLaterFigureOfTheSameIndicator() {
        Element age = age("/figures/cultural-industry-added-value/hangzhou/2007");

        assertTrue(age.text().startsWith("Not the newest. A later figure"), age.text());
        assertEquals(LATER, age.select("a").attr("href"));
        assertTrue(age.select("a").text().endsWith(", 2017: 304.1 billion yuan"), age.text());
    }

    @Test
    void areNotGivenForOpenPeriods() {
        assertEquals(
                List.of("How sure is this?"),
                portal.page("/figures/ai-policy-documents/hangzhou/2016--")
                        .select(".reading-aids dt")
                        .eachText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sectors/digital-economy | /figures/digital-economy-growth/hangzhou/2018-H1 | newest of this sector",
                "/sectors/digital-economy | /figures/cloud-and-big-data-added-value/hangzhou/2017 | a later figure is published: first half of 2018",
                "/sectors/biomedicine | /figures/biopharmaceutical-output-value/hangzhou/2017 | this sector has newer figures: first half of 2018",
                "/sectors/culture-fashion | /figures/cultural-industry-added-value/hangzhou/2017 | newest of this sector",
                "/ | /figures/biopharmaceutical-output-value/hangzhou/2017 | this sector has newer figures: first half of 2018"
            })
    void areShownInHeadlines(String page, String figure, String age) {
        assertEquals(
                age,
                portal.page(page)
                        .expectFirst(".headline:has(a[href=" + figure + "]) .headline-age")
                        .text());
    }

    private Element age(String path) {
        return portal.page(path).expectFirst(".reading-aids dt:contains(How new) + dd");
    }
}
