package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.portal.Chromium;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Test;

/** The annotated source, as a browser shows it. */
@ConfiguredPortal
@InChromium
class SourceInChromiumTest {

    private static final String SOURCE = "/sources/industrial-investment-press-release";

    private final Portal portal;

    SourceInChromiumTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void marksWhereALinkLeads() {
        try (Chromium browser = Chromium.open(portal.port())) {
            browser.go(SOURCE + "#p7-s3-n3");

            assertThat(browser.find("#p7-s3-n3").getCssValue("background-color"))
                    .isNotEqualTo(browser.find("#p7-s3-n2").getCssValue("background-color"));
        }
    }
}
