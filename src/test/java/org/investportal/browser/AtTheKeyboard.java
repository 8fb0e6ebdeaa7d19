package org.investportal.browser;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.investportal.portal.Chromium;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One browser for all that somebody does in it; they come to each task as a stranger. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtTheKeyboard {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    final Chromium browser;
    final Keyboard keyboard;

    AtTheKeyboard(Portal portal, boolean scripts) {
        browser = scripts ? Chromium.open(portal.port()) : Chromium.withoutScripts(portal.port());
        keyboard = new Keyboard(browser);
    }

    @BeforeEach
    void beAStranger() {
        browser.command("Network.clearBrowserCookies", Map.of());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    void waitUntil(BooleanSupplier so) {
        new WebDriverWait(browser.driver(), PATIENCE, Duration.ofMillis(10)).until(unused -> so.getAsBoolean());
    }
}
