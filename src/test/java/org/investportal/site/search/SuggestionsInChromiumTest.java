package org.investportal.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The fields of the search suggest pages, by keyboard and by finger, and stay search fields. */
@ShippedPortal
@InChromium
class SuggestionsInChromiumTest {

    private static final String FIELD = "form[data-suggestions] input[name=q]";
    private static final String OPTIONS = "[role=listbox] [role=option]";
    private static final String COMPANY = "Hikvision";

    private static final String MIDDLE = "const box = arguments[0].getBoundingClientRect();"
            + " return [box.x + box.width / 2, box.y + box.height / 2]";

    private final Chromium chromium;

    SuggestionsInChromiumTest(Portal portal) {
        portal.untilItCanBeSearched();
        chromium = Chromium.open(portal.port());
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/search?q=gdp"})
    void thePageThatTheKeysPointAtIsOpened(String path) {
        chromium.go(path).type(FIELD, "hikvisio");
        awaitOptions();
        assertThat(chromium.find(FIELD).getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(chromium.find(FIELD).getDomAttribute("aria-activedescendant"))
                .isNull();

        chromium.find(FIELD).sendKeys(Keys.ARROW_DOWN);
        WebElement first = chromium.all(OPTIONS).get(0);
        assertThat(chromium.find(FIELD).getDomAttribute("aria-activedescendant"))
                .isEqualTo(first.getDomAttribute("id"));
        assertThat(first.getDomAttribute("aria-selected")).isEqualTo("true");
        assertThat(first.getText()).startsWith(COMPANY);
        chromium.leave(() -> chromium.find(FIELD).sendKeys(Keys.ENTER));

        assertThat(chromium.path()).startsWith("/sectors/").contains("#");
    }

    @Test
    void theEnterKeySearchesUnlessAPageIsChosen() {
        chromium.go("/").type(FIELD, "hikvisio");
        awaitOptions();
        chromium.leave(() -> chromium.find(FIELD).sendKeys(Keys.ENTER));

        assertThat(chromium.path()).isEqualTo("/search?q=hikvisio");
    }

    @Test
    void escapeClosesTheListAndKeepsTheWords() {
        chromium.go("/").type(FIELD, "hikvisio");
        awaitOptions();
        chromium.find(FIELD).sendKeys(Keys.ARROW_DOWN, Keys.ESCAPE);

        assertThat(chromium.find(FIELD).getDomProperty("value")).isEqualTo("hikvisio");
        assertThat(chromium.find(FIELD).getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(chromium.find("[role=listbox]").isDisplayed()).isFalse();
        chromium.find(FIELD).sendKeys(Keys.ARROW_DOWN);
        awaitOptions();
    }

    @Test
    void aFingerOpensAPage() {
        chromium.width(360).command("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        chromium.go("/").type(FIELD, "hikvisio");
        awaitOptions();
        chromium.leave(() -> tap(chromium.all(OPTIONS).get(0)));

        assertThat(chromium.path()).startsWith("/sectors/");
    }

    @Test
    void theListClosesWhenNothingIsTypedAnyMore() {
        chromium.go("/").type(FIELD, "hikvisio");
        awaitOptions();
        chromium.find(FIELD).clear();

        assertThat(chromium.find("[role=listbox]").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/, 360", "/, 1280", "/zh/search, 360", "/zh/search, 1280"})
    void areAccessibleAndFitTheWindow(String path, int width) {
        chromium.width(width).go(path).type(FIELD, "digital");
        awaitOptions();
        chromium.find(FIELD).sendKeys(Keys.ARROW_DOWN);
        chromium.picture("suggestions-" + path.replaceAll("\\W", "") + width);

        assertThat(chromium.accessibility(List.of()).violations()).isEmpty();
        String fits = "const list = document.querySelector('[role=listbox]').getBoundingClientRect();"
                + " return document.documentElement.scrollWidth <= window.innerWidth"
                + " && list.left >= 0 && list.right <= window.innerWidth";
        assertThat(chromium.driver().executeScript(fits)).isEqualTo(true);
        assertThat(chromium.complaints()).isEmpty();
    }

    private void awaitOptions() {
        new WebDriverWait(chromium.driver(), Duration.ofMinutes(1), Duration.ofMillis(10))
                .until(unused -> !chromium.all(OPTIONS).isEmpty()
                        && chromium.find("[role=listbox]").isDisplayed());
    }

    private void tap(WebElement where) {
        List<?> middle = (List<?>) Objects.requireNonNull(chromium.driver().executeScript(MIDDLE, where));
        Map<String, Object> finger =
                Map.of("x", Objects.requireNonNull(middle.get(0)), "y", Objects.requireNonNull(middle.get(1)));
        chromium.command("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(finger)));
        chromium.command("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }
}
