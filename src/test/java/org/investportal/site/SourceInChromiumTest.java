package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.portal.Chromium;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;

/** The annotated source, as a browser shows it: to everybody, on wide and narrow screens, by day and by night. */
@ConfiguredPortal
@InChromium
class SourceInChromiumTest {

    private static final String SOURCE = "/sources/industrial-investment-press-release";
    private static final int NARROW = 320;

    private final Portal portal;

    SourceInChromiumTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void keepsNobodyOut() {
        List<String> found = new ArrayList<>();
        try (Chromium browser = Chromium.open(portal.port())) {
            for (String place : List.of("", "#p7", "#p7-s3-n3", "#claims")) {
                for (String scheme : List.of("light", "dark")) {
                    look(browser, place, scheme, found);
                }
            }
        }

        assertThat(found).isEmpty();
    }

    private static void look(Chromium browser, String place, String scheme, List<String> found) {
        String name = "source" + place.replace('#', '-') + "-" + scheme;
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.driver().manage().window().setSize(new Dimension(1280, 1600));
        browser.go("/about").go(SOURCE + place).picture(name + "-wide");
        found.addAll(browser.accessibilityViolations());
        browser.driver().manage().window().setSize(new Dimension(NARROW, 1600));
        browser.go("/about").go(SOURCE + place).picture(name + "-narrow");
        if (width(browser, "document.documentElement.scrollWidth") > width(browser, "window.innerWidth")) {
            found.add(SOURCE + " is wider than the window");
        }
        found.addAll(browser.complaints());
    }

    @Test
    void marksWhereALinkLeads() {
        try (Chromium browser = Chromium.open(portal.port())) {
            browser.go(SOURCE + "#p7-s3-n3");

            assertThat(browser.find("#p7-s3-n3").getCssValue("background-color"))
                    .isNotEqualTo(browser.find("#p7-s3-n2").getCssValue("background-color"));
        }
    }

    private static int width(Chromium browser, String what) {
        return ((Number) Objects.requireNonNull(browser.driver().executeScript("return " + what))).intValue();
    }
}
