package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
                "We answer within 2 working days.", contact.select("p .remark").text());
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
