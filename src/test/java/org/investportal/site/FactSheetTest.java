package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.investportal.portal.Chromium;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.Printed;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A sector on paper is two pages to hand on, and they say all that paper must say. */
@ConfiguredPortal
@InChromium
class FactSheetTest {

    private static final List<String> HEAD = List.of(
            "h1",
            ".promise .lead",
            ".headline dt",
            ".headline data",
            ".headline-when",
            ".headlines-of-page > .remark a",
            ".charts figcaption",
            ".statements .named-list p:first-child",
            ".contact li");
    private static final List<String> FIGURES = List.of(
            ".named-head strong",
            ".topic h3",
            ".topic .figure-table tbody th",
            ".topic .figure-table data",
            ".figure-table .reference");
    private static final List<String> END =
            List.of(".source-line h3", ".footer-name", ".footer-name ~ p", ".what-to-know .printed");
    private static final List<String> ONLY_ON_SCREENS =
            List.of("header nav ul", ".skip", ".breadcrumb", ".act .button", ".print-sheet", ".compare-link");

    private final Portal portal;

    FactSheetTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void isTwoPagesWithTheRequiredContent() {
        List<String> sectors = portal.addresses().stream()
                .filter(path -> path.startsWith("/sectors/"))
                .toList();

        assertThat(sectors).hasSize(3);
        try (Chromium browser = Chromium.open(portal.port())) {
            for (String sector : sectors) {
                Printed printed = browser.go(sector).print(sector.substring(1).replace('/', '-'));
                isTwoPagesOfA4(printed);
                says(printed, portal.page(sector));
                assertThat(printed.words()).contains(ConfiguredPortal.BASE + sector);
                assertThat(printed.words()).as(sector).containsPattern("Edition\\d+,\\d+[A-Z][a-z]+\\d{4}");
            }
        }
    }

    private static void isTwoPagesOfA4(Printed printed) {
        assertThat(printed.sheets()).hasSize(2).allSatisfy(sheet -> {
            assertThat(sheet.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
            assertThat(sheet.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
        });
    }

    private void says(Printed printed, Document page) {
        for (String part : Stream.of(HEAD, FIGURES, END).flatMap(List::stream).toList()) {
            assertThat(texts(page, part)).as(part).isNotEmpty().allMatch(printed::says);
        }
        assertThat(notesOnDoubt(page)).isNotEmpty().allMatch(printed::says);
        for (String part : ONLY_ON_SCREENS) {
            assertThat(texts(page, part)).as(part).isNotEmpty().noneMatch(printed::says);
        }
    }

    /** As the pages of the figures say them. */
    private List<String> notesOnDoubt(Document page) {
        return page.select(".figure-table tr:has(.flag-doubt) th > a:first-child").stream()
                .flatMap(figure -> texts(portal.page(figure.attr("href")), "#notes .note").stream())
                .toList();
    }

    private static List<String> texts(Document page, String css) {
        return page.select(css).stream().map(Element::text).toList();
    }
}
