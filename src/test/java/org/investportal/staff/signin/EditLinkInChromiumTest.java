package org.investportal.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/** The link from a public page to its form is shown only in a browser in which somebody signed in. */
@StaffPortal
@InChromium
class EditLinkInChromiumTest {

    private static final String LINK = ".site-footer a[href*='/edit?path=']";

    private final Portal portal;

    EditLinkInChromiumTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void isShownOnlyWhereSomebodySignedIn() {
        try (Chromium browser = Chromium.open(portal.port())) {
            browser.go("/sectors/biomedicine");
            assertThat(browser.find(LINK).isDisplayed()).isFalse();

            browser.signIn(ExampleStaff.EDITOR).go("/zh/sectors/biomedicine");
            assertThat(browser.find(LINK).isDisplayed()).isTrue();
        }
    }

    @Test
    void isHiddenInThePageItself() {
        assertThat(portal.get("/sectors/biomedicine").body()).contains("<li hidden=\"hidden\"");
    }
}
