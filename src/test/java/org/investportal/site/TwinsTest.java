package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a figure also has a large value in the scale of the other language; other pages do not. */
@ShippedPortal
class TwinsTest {

    private static final String SECTOR = "/sectors/digital-economy";
    private static final String FIGURE = "/figures/digital-economy-added-value/hangzhou/2018-H1";

    private final Portal portal;

    TwinsTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void areOnPagesOfFiguresOnly() {
        assertEquals(0, portal.page(SECTOR).select(".twin").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                FIGURE + " | 159.2 billion yuan | 1592亿元",
                "/figures/cultural-parks-built-area/hangzhou/undated | 8.5431 million m² | 854.31万平方米",
                "/figures/cloud-and-big-data-added-value/hangzhou/2017 | more than 100 billion yuan | 超过1000亿元",
                "/figures/biomedicine-fund-scale/hangzhou/undated | on the scale of 10 billion yuan | 百亿元级"
            })
    void areBesideTheValueOfAPage(String path, String value, String twin) {
        Element said = portal.page(path).expectFirst("p.figure-value");

        assertEquals(value, said.select("data").text());
        assertEquals(twin, said.select(".twin").text());
    }

    /** Data elements, which machines and the self-check read, hold one value. */
    @Test
    void areOutsideOfDataElements() {
        portal.pages()
                .forEach((path, page) ->
                        assertEquals(0, page.select("data .twin, a .twin").size(), path));
    }

    @Test
    void standBesideEveryLargeAmountAndNoOther() {
        List<Element> values = portal.pages().values().stream()
                .flatMap(page -> page.select("p.figure-value").stream())
                .filter(value -> !value.select("data").isEmpty())
                .toList();

        assertTrue(values.size() > 50, "values are found");
        assertEquals(
                List.of(),
                values.stream()
                        .filter(value -> isLarge(value) == value.select(".twin").isEmpty())
                        .map(Element::text)
                        .toList());
    }

    private static boolean isLarge(Element value) {
        BigDecimal amount = new BigDecimal(value.expectFirst("data").attr("value"));
        return amount.abs().compareTo(new BigDecimal(10_000)) >= 0;
    }

    @Test
    void doNotWrap() {
        String address = portal.page(SECTOR).expectFirst("link[rel=stylesheet]").attr("href");

        assertTrue(portal.get(address).body().replaceAll("\\s", "").contains(".twin{white-space:nowrap;"));
    }
}
