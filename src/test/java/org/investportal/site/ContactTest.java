package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ConfiguredPortal
class ContactTest {

    private final Portal portal;

    ContactTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", SecondEdition.SECTOR})
    void showsTheContact(String path) {
        Element contact = portal.page(path).expectFirst("section[aria-labelledby=contact]");

        assertEquals(
                List.of("Office of Examples", "+86 571 0000 0000", "ask@invest.example.org", "1 Example Road"),
                contact.select("li").eachText());
        assertEquals(
                List.of("tel:+8657100000000", "mailto:ask@invest.example.org"),
                contact.select("li a").eachAttr("href"));
        assertTrue(contact.expectFirst("a.button").attr("href").startsWith("/enquire"));
        assertEquals(
                "We answer within 2 working days.", contact.select("p.remark").text());
    }

    /** What has no Chinese form is the same on Chinese pages. */
    @ParameterizedTest
    @ValueSource(strings = {"/zh/about", "/zh" + SecondEdition.SECTOR})
    void showsTheChineseNamesOnChinesePages(String path) {
        assertEquals(
                List.of("示例办公室", "+86 571 0000 0000", "ask@invest.example.org", "1 Example Road"),
                portal.page(path).select("section[aria-labelledby=contact] li").eachText());
        assertTrue(portal.page(path).select(".site-footer").text().contains("示例办公室"));
        assertTrue(portal.page(path).select(".site-footer").text().contains("示例机构"));
    }

    @Test
    void namesThePublisherInFilesInTheirLanguage() {
        String figure = SecondEdition.PRINTED_TWICE;

        assertTrue(portal.get("/zh" + figure + "/citation.json").body().contains("示例机构"));
        assertTrue(portal.page("/zh/data").select("main").text().contains("示例机构"));
        assertTrue(portal.page("/zh/about").select("script[type$=json]").html().contains("示例机构"));
        assertFalse(portal.get(figure + "/citation.json").body().contains("示例机构"));
    }

    @Test
    void namesThePublisherOnEveryPage() {
        portal.pages()
                .forEach((path, page) -> assertEquals(
                        "Published by Agency of Examples",
                        page.select(".footer-name ~ p:not(.footer-edition):not(.printed)")
                                .text(),
                        path));
    }
}
