package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.Test;

/** The page of a sector shows what matters within two screens of a phone, its topics are folded, and it is short. */
@WholePortal
@Fixtures(
        settings = {
            "portal.contact.name=Office of Examples",
            "portal.contact.phone=+86 571 0000 0000",
            "portal.contact.email=ask@invest.example.org"
        })
@InChromium
class SectorOnAPhoneTest {

    private static final int WIDTH = 360;
    private static final int SCREEN = 800;
    private static final int LONGEST = 6000;
    private static final int DESKTOP = 1280;
    private static final int LONGEST_ON_DESKTOP = 4200;

    private final Portal portal;

    SectorOnAPhoneTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void isShortAndBeginsWithWhatMatters() {
        List<String> sectors = portal.addresses().stream()
                .filter(path -> path.startsWith("/sectors/"))
                .flatMap(path -> List.of(path, "/zh" + path).stream())
                .toList();
        try (Chromium browser = Chromium.open(portal.port())) {
            browser.width(WIDTH);
            for (String sector : sectors) {
                browser.go(sector);
                assertThat(bottom(browser, ".act .button")).as(sector).isLessThanOrEqualTo(SCREEN);
                assertThat(bottom(browser, ".headlines-of-page")).as(sector).isLessThanOrEqualTo(2 * SCREEN);
                isFoldedAndAtMost(LONGEST, browser, sector);
            }
            browser.width(DESKTOP);
            for (String sector : sectors) {
                isFoldedAndAtMost(LONGEST_ON_DESKTOP, browser.go(sector), sector);
            }
        }
    }

    @Test
    void hasAButtonThatPrints() {
        try (Chromium browser = Chromium.open(portal.port())) {
            browser.go("/sectors/biomedicine");
            assertThat(browser.find("button.print-sheet").isDisplayed()).isTrue();
            assertThat(browser.find("span.print-sheet").isDisplayed()).isFalse();
        }
    }

    private static void isFoldedAndAtMost(int longest, Chromium browser, String sector) {
        assertThat(bottom(browser, ".site-footer")).as(sector).isLessThanOrEqualTo(longest);
        assertThat(isShown(browser, ".topic table")).isFalse();
        assertThat(browser.find(".topic summary").isDisplayed()).isTrue();
    }

    /** The driver itself takes all in a closed details for hidden. */
    private static boolean isShown(Chromium browser, String css) {
        return Boolean.TRUE.equals(
                browser.driver().executeScript("return arguments[0].checkVisibility()", browser.find(css)));
    }

    private static int bottom(Chromium browser, String css) {
        var rectangle = browser.find(css).getRect();
        return rectangle.getY() + rectangle.getHeight();
    }
}
