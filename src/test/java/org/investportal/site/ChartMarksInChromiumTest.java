package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A mark says all that it shows to a finger and to a keyboard, and stays where it is. */
@ShippedPortal
@InChromium
class ChartMarksInChromiumTest {

    private static final String SECTOR = "/sectors/culture-fashion";

    /** The texts of the marks, in the order of the page. */
    private static final List<String> SAID = List.of(
            "Hangzhou, 2007: 43.278 billion yuan",
            "Hangzhou, 2017: 304.1 billion yuan",
            "Hangzhou, 2007 (inferred): 10.5%",
            "Hangzhou, 2017 (inferred): 24.2%");

    private static final String SHOWN = "return [...document.querySelectorAll('.tip')]"
            + ".filter(tip => getComputedStyle(tip).visibility === 'visible')"
            + ".map(tip => tip.parentNode.querySelector('title').textContent)";

    private static final String MIDDLE = "arguments[0].scrollIntoView({ block: 'center' });"
            + " const box = arguments[0].getBoundingClientRect();"
            + " return [box.x + box.width / 2, box.y + box.height / 2]";

    private final Portal portal;

    ChartMarksInChromiumTest(Portal portal) {
        this.portal = portal;
    }

    /** On the smallest screen, where values that lead elsewhere are nearest. */
    @Test
    void showWhatTheySayWhereTheyAreTapped() {
        try (Chromium browser = Chromium.open(portal.port())) {
            browser.width(320).command("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
            browser.go(SECTOR);
            List<String> said = new ArrayList<>();
            for (WebElement mark : browser.all(".mark")) {
                tap(browser, mark.findElement(By.cssSelector("path")));
                assertThat(browser.path()).isEqualTo(SECTOR);
                said.addAll(shown(browser));
            }
            tap(browser, browser.find("figcaption"));

            assertThat(said).isEqualTo(SAID);
            assertThat(shown(browser)).isEmpty();
        }
    }

    @Test
    void showWhatTheySayWhereTheKeyboardComes() {
        try (Chromium browser = Chromium.withoutScripts(portal.port())) {
            browser.go(SECTOR);
            List<String> said = new ArrayList<>();
            for (int stop = 0; stop < 100 && said.size() < SAID.size(); stop++) {
                new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
                said.addAll(shown(browser));
            }

            assertThat(said).isEqualTo(SAID);
        }
    }

    private static void tap(Chromium browser, WebElement where) {
        List<?> middle = (List<?>) Objects.requireNonNull(browser.driver().executeScript(MIDDLE, where));
        Map<String, Object> finger =
                Map.of("x", Objects.requireNonNull(middle.get(0)), "y", Objects.requireNonNull(middle.get(1)));
        browser.command("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(finger)));
        browser.command("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    private static List<String> shown(Chromium browser) {
        return ((List<?>) Objects.requireNonNull(browser.driver().executeScript(SHOWN)))
                .stream().map(String::valueOf).toList();
    }
}
