package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.time.ZoneOffset;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages say how old a figure is, in calendar years. */
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
                "digital-economy-growth/hangzhou/2018-H1 | 2018 | first half of 2018, {0} years ago. No later figure is published here.",
                "fashion-manufacturing-sales/hangzhou/2015 | 2015 | 2015, {0} years ago. No later figure is published here.",
                "ai-startups-financed/hangzhou/undated | 2018 | Undated in the source.",
                "health-industry-growth/hangzhou/--2020/target | 2020 | The target year 2020 has passed, no result published."
            })
    void areCountedFromTheEndOfThePeriod(String figure, int then, String sentence) {
        assertEquals(
                sentence.replace("{0}", String.valueOf(year() - then)),
                age("/figures/" + figure).text());
    }

    @Test
    void leadToTheLaterFigureOfTheSameIndicator() {
        Element age = age("/figures/cultural-industry-added-value/hangzhou/2007");

        assertTrue(age.text().startsWith("2007, " + (year() - 2007) + " years ago. Later figure: "), age.text());
        assertEquals(LATER, age.select("a").attr("href"));
        assertTrue(age.select("a").text().endsWith(", 2017: 304.1 billion yuan"), age.text());
    }

    @Test
    void standBehindThePeriodInChinese() {
        assertEquals(
                "数据时段：2018年上半年（距今" + (year() - 2018) + "年）。本站暂无更新的数据。",
                age("/zh/figures/digital-economy-growth/hangzhou/2018-H1").text());
    }

    @Test
    void areNotGivenForOpenPeriods() {
        Document page = portal.page("/figures/ai-policy-documents/hangzhou/2016--");
        assertFalse(page.select(".reading-aids li").isEmpty());
        assertEquals(0, page.select(".reading-aids .age").size());
    }

    private Element age(String path) {
        return portal.page(path).expectFirst(".reading-aids .age");
    }

    private static int year() {
        return Year.now(ZoneOffset.UTC).getValue();
    }
}
