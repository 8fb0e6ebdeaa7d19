package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.Test;

/** On a phone the page of a sector shows what matters within two screens, and its topics are folded. */
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
    private static final int TWO_SCREENS = 1600;
    private static final int LONGEST = 6100;
    private static final int DESKTOP = 1280;

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
                assertThat(bottom(browser, ".contents")).as(sector).isLessThanOrEqualTo(TWO_SCREENS);
                assertThat(bottom(browser, ".contact")).isLessThan(bottom(browser, ".contents"));
                assertThat(bottom(browser, ".site-footer")).as(sector).isLessThanOrEqualTo(LONGEST);
                assertThat(isShown(browser, ".topic table")).isFalse();
                assertThat(browser.find(".topic summary").isDisplayed()).isTrue();
            }
            browser.width(DESKTOP).go(sectors.get(0));
            assertThat(isShown(browser, ".topic table")).isTrue();
            assertThat(browser.find(".topic summary").isDisplayed()).isFalse();
        }
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
