package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.investportal.portal.Chromium;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Test;

/** Chinese pages use the heading font for the same elements as English pages, and for no others. */
@ConfiguredPortal
@InChromium
class ChineseFacesInChromiumTest {

    private static final String PAGE = "/sectors/culture-fashion";
    private static final String SAID = "h1, h2, h3, figcaption, .headline-value, .named-list dt, main p";

    private final Portal portal;

    ChineseFacesInChromiumTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void headingsUseTheHeadingFont() {
        try (Chromium browser = Chromium.open(portal.port())) {
            List<Boolean> english = inTheFaceOfHeadings(browser, PAGE, "Charter");
            List<Boolean> chinese = inTheFaceOfHeadings(browser, "/zh" + PAGE, "\"Songti SC\"");

            assertThat(Set.copyOf(english)).containsExactlyInAnyOrder(true, false);
            assertThat(chinese).isEqualTo(english);
        }
    }

    private static List<Boolean> inTheFaceOfHeadings(Chromium browser, String page, String face) {
        return browser.go(page).all(SAID).stream()
                .map(element -> element.getCssValue("font-family").startsWith(face))
                .toList();
    }
}
