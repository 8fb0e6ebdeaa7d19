package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.portal.Chromium;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Described;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.junit.jupiter.api.Test;

/** Structured data is only data: a browser runs nothing of it, and the policy has nothing to forbid. */
@ConfiguredPortal
@InChromium
class StructuredDataInChromiumTest {

    private final Portal portal;

    StructuredDataInChromiumTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void noBrowserComplainsOfIt() {
        try (Chromium browser = Chromium.open(portal.port())) {
            for (String path : new String[] {"/", "/zh", SecondEdition.CORRECTED, SecondEdition.CLAIMING}) {
                browser.go(path);

                assertThat(browser.all(Described.BLOCK)).as(path).hasSize(1);
                assertThat(browser.complaints()).as(path).isEmpty();
            }
        }
    }
}
