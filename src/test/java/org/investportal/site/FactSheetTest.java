package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.Printed;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A sector on paper is two pages to hand on, and says all that paper must say. */
@ShippedPortal
@InChromium
class FactSheetTest {

    /** A4 in points. */
    private static final double WIDTH = 595.28;

    private static final double HEIGHT = 841.89;

    private final Portal portal;

    FactSheetTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void isTwoPagesThatSayWhatPaperMust() {
        List<String> sectors = portal.addresses().stream()
                .filter(path -> path.startsWith("/sectors/"))
                .toList();

        assertThat(sectors).hasSize(3);
        try (Chromium browser = Chromium.open(portal.port())) {
            for (String sector : sectors) {
                Printed sheet = browser.go(sector).print(sector.substring(1).replace('/', '-'));
                isTwoPages(sheet);
                saysWhatItMust(sheet, portal.page(sector));
                isNoScreen(sheet, portal.page(sector));
                assertThat(sheet.words()).contains("http://localhost:" + portal.port() + sector);
            }
        }
    }

    private static void isTwoPages(Printed sheet) {
        assertThat(sheet.sheets()).hasSize(2).allSatisfy(page -> {
            assertThat(page.getWidth()).isCloseTo((float) WIDTH, within());
            assertThat(page.getHeight()).isCloseTo((float) HEIGHT, within());
        });
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(1f);
    }

    private static void saysWhatItMust(Printed sheet, Document page) {
        assertThat(texts(page, "h1", ".headline dt", ".headline data", ".headline-when", ".chart figcaption"))
                .hasSizeGreaterThan(10)
                .allSatisfy(text -> assertThat(sheet.words()).contains(text));
        assertThat(texts(page, ".figure-table data", ".fact-sheet .note p", ".source-line h3", ".footer-name + p"))
                .allSatisfy(text -> assertThat(sheet.words()).contains(text));
    }

    private static void isNoScreen(Printed sheet, Document page) {
        assertThat(texts(page, ".contents a[href='#figures']", ".skip", ".chart-take a", "summary", ".compare-link"))
                .isNotEmpty();
    }

    private static Stream<String> stream(Document page, String css) {
        return page.select(css).stream().map(Element::text);
    }

    private static List<String> texts(Document page, String... css) {
        return Stream.of(css).flatMap(one -> stream(page, one)).distinct().toList();
    }
}
