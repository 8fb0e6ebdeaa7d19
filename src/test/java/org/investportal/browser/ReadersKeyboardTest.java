package org.investportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Readers do their tasks by keyboard alone. */
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class ReadersKeyboardTest {

    @Nested
    @BrowsedPortal
    class WithScripts extends Tasks {

        WithScripts(Portal portal) {
            super(portal, true);
        }
    }

    @Nested
    @BrowsedPortal
    @Tag("sweep")
    class WithoutScripts extends Tasks {

        WithoutScripts(Portal portal) {
            super(portal, false);
        }
    }

    abstract static class Tasks extends AtTheKeyboard {

        private static final String SECTOR = SecondEdition.CLAIMING;
        private static final String FIGURE = SecondEdition.PRINTED_TWICE;

        Tasks(Portal portal, boolean scripts) {
            super(portal, scripts);
        }

        @Test
        void skipTheNavigation() {
            keyboard.go(SECTOR).press(Keys.TAB);
            assertThat(keyboard.at()).extracting(Keyboard.Stop::name).isEqualTo("Skip to main content");
            keyboard.press(Keys.ENTER).press(Keys.TAB);

            assertThat(browser.find("main").findElements(By.cssSelector(":focus")))
                    .hasSize(1);
        }

        @Test
        void goFromTheHomePageToTheSentenceOfAFigure() {
            keyboard.go("/").tabTo("Digital economy").follow();
            assertThat(keyboard.path()).isEqualTo(SECTOR);
            keyboard.tabTo("Size and growth of the digital economy")
                    .press(Keys.ENTER)
                    .tabTo("Digital economy value added")
                    .follow();
            assertThat(keyboard.path()).isEqualTo(FIGURE);
            keyboard.tabTo("In the source").press(Keys.ENTER).tabTo("“").follow();

            assertThat(keyboard.path()).matches("/sources/[^#]+#p.*");
            assertThat(browser.find(":target").isDisplayed()).isTrue();
        }

        @Tag("sweep")
        @Test
        void seeWhatAFigureWasCheckedAgainst() {
            keyboard.go(FIGURE).tabTo("Checks").press(Keys.ENTER).press(Keys.TAB);

            assertThat(browser.find(".finding").findElements(By.cssSelector(":focus")))
                    .hasSize(1);
            keyboard.follow();
            assertThat(keyboard.path()).startsWith("/figures/");
        }

        @Tag("sweep")
        @Test
        void seeWhatTheNewestEditionChanged() {
            keyboard.go("/about").tabTo("Editions").follow();
            keyboard.tabTo("Edition " + SecondEdition.NUMBER).follow();

            assertThat(keyboard.path()).isEqualTo(SecondEdition.PAGE);
            assertThat(keyboard.text()).contains(SecondEdition.CORRECTED_BECAUSE);
        }

        @Tag("sweep")
        @Test
        void downloadTheData(@TempDir Path downloads) throws Exception {
            browser.command(
                    "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
            keyboard.go("/about").tabTo("CSV").press(Keys.ENTER);

            String name = "hangzhou-figures-edition-\\d+-en\\.csv";
            waitUntil(() -> Stream.of(files(downloads)).anyMatch(file -> file.matches(name)));
            assertThat(Files.readString(downloads.resolve(files(downloads)[0]))).startsWith("\ufeffindicator_name,");
        }

        private static String[] files(Path folder) {
            return Objects.requireNonNull(folder.toFile().list());
        }

        @Tag("sweep")
        @Test
        void compareTwoFigures() {
            keyboard.go("/compare").skip().tabTo("Culture and fashion").press(Keys.ENTER);
            keyboard.tabTo("Cultural and creative industry value added").press(Keys.SPACE);
            keyboard.tabTo("Key cultural exporters").press(Keys.SPACE);
            keyboard.tabTo("Compare").follow();

            assertThat(browser.find("#result").getText())
                    .contains("Cultural and creative industry value added", "Key cultural exporters");
        }

        @Tag("sweep")
        @Test
        void openWhatAWordMeans() {
            keyboard.go(FIGURE).skip().tabTo("Terms used here").press(Keys.ENTER);
            keyboard.tabTo("Value added").press(Keys.ENTER);

            assertThat(browser.all(".words-used li details[open]")).hasSize(1);
            keyboard.press(Keys.TAB).follow();
            assertThat(keyboard.path()).startsWith("/glossary#");
        }

        @Tag("sweep")
        @Test
        void traverseEachKindOfPage() {
            for (String path : new String[] {"/", SECTOR, FIGURE, SecondEdition.FIRST_SOURCE, "/checks", "/compare"}) {
                assertThat(keyboard.go(path).tabThrough()).as(path).isGreaterThan(10);
            }
        }
    }
}
