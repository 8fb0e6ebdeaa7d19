package org.investportal.staff.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/** The pages of sign-in, of accounts and of the log, by the rules of WCAG 2.2 AA: wide and light, narrow and dark. */
@StaffPortal
@InChromium
class AccessibilityTest {

    private static final int NARROWEST = 320;

    private final Portal portal;
    private final List<String> found = new ArrayList<>();

    AccessibilityTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void nothingKeepsAnybodyOut() {
        for (boolean narrow : List.of(false, true)) {
            try (Chromium browser = Chromium.open(portal.port())) {
                if (narrow) {
                    makeNarrowAndDark(browser);
                }
                walk(browser);
                assertEquals(
                        narrow,
                        browser.driver().executeScript("return matchMedia('(prefers-color-scheme: dark)').matches"));
            }
        }

        assertEquals("", String.join("\n", found));
    }

    private void walk(Chromium browser) {
        look(browser.go("/staff/login"));
        look(browser.send("main form button"));
        browser.type("#email", ExampleStaff.email(ExampleStaff.ADMINISTRATOR))
                .type("#password", ExampleStaff.password(ExampleStaff.ADMINISTRATOR))
                .send("main form button");
        assertEquals("/staff", browser.path());
        for (String path : List.of(
                "/staff",
                "/staff/account",
                "/staff/account/second-factor",
                "/staff/accounts",
                "/staff/accounts/new",
                "/staff/accounts/1",
                "/staff/log",
                "/staff/log?from=abc",
                "/staff/nothing",
                "/staff/link/dead")) {
            look(browser.go(path));
        }
    }

    private void look(Chromium browser) {
        found.addAll(browser.accessibilityViolations());
        Object tooWide = browser.driver()
                .executeScript("return document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(tooWide)) {
            found.add(browser.path() + " is too wide");
        }
    }

    private static void makeNarrowAndDark(Chromium browser) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", NARROWEST, "height", 640, "deviceScaleFactor", 1, "mobile", false));
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }
}
