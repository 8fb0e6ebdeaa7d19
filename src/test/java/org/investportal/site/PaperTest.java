package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.investportal.portal.Chromium;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.Printed;
import org.investportal.portal.SecondEdition;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A printed page has its title, the edition and its address, and none of the navigation that works only on a screen. */
@ConfiguredPortal
@InChromium
class PaperTest {

    private static final List<String> KINDS = List.of(
            "/",
            "/about",
            "/checks",
            "/glossary",
            "/figures",
            "/data",
            "/editions",
            "/corrections",
            SecondEdition.PAGE,
            "/figures/cultural-industry-added-value",
            "/figures/robot-industry-added-value/hangzhou/2016",
            "/editions/1/figures/robot-industry-added-value/hangzhou/2016",
            "/sources/industrial-investment-press-release",
            "/compare");

    private final Portal portal;

    PaperTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void theHomePagePrints() {
        print(List.of("/"));
    }

    @Tag("sweep")
    @Test
    void everyKindOfPagePrints() {
        print(KINDS);
    }

    private void print(List<String> pages) {
        try (Chromium browser = Chromium.open(portal.port())) {
            for (String page : pages) {
                Printed printed = browser.go(page).print("paper" + page.replace('/', '-'));

                assertThat(printed.sheets())
                        .isNotEmpty()
                        .allSatisfy(
                                sheet -> assertThat(sheet.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f)));
                assertThat(List.of("h1", ".footer-name")).as(page).allMatch(part -> printed.says(seen(page, part)));
                assertThat(printed.says(": " + ConfiguredPortal.BASE + page))
                        .as(page)
                        .isTrue();
                assertThat(List.of("header nav ul", ".skip", "footer ul"))
                        .noneMatch(part ->
                                printed.says(portal.page(page).select(part).text()));
            }
        }
    }

    /** Returns the text of a part of a page, without what is for screen readers only. */
    private String seen(String page, String part) {
        Elements seen = portal.page(page).select(part).clone();
        seen.select(".unseen").remove();
        return seen.text();
    }
}
