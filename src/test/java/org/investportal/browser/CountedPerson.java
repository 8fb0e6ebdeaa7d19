package org.investportal.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Somebody at a browser who finds things by the words on them. Each link, button, box and folded part that they press counts as a
 * click, each text or list that they fill in as a field. Signing in is not counted.
 */
abstract sealed class CountedPerson {

    /** The elements that a person presses, in the words of a style sheet. */
    private static final String PRESSED = "a[href], button, summary, input[type=radio], input[type=checkbox]";

    private static final String FILLED =
            "input:not([type=radio]):not([type=checkbox]):not([type=hidden]), textarea, select";

    private static final Path NAMED = Path.of("src/test/resources/browser/named.js");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    final Chromium browser;
    private int clicks;
    private int fields;

    private CountedPerson(Chromium browser) {
        this.browser = browser;
    }

    static CountedPerson withMouse(Chromium browser) {
        return new WithMouse(browser);
    }

    static CountedPerson withKeyboard(Chromium browser) {
        return new WithKeyboard(browser);
    }

    int clicks() {
        return clicks;
    }

    int fields() {
        return fields;
    }

    /** Begins at the desk as one of {@link ExampleStaff}; goes on with the counts of the person before. */
    CountedPerson beginAs(String name) {
        browser.command("Network.clearBrowserCookies", Map.of());
        browser.signIn(name).go("/staff");
        return this;
    }

    CountedPerson press(String words) {
        clicks++;
        pressed(words);
        return this;
    }

    CountedPerson fill(String label, String text) {
        fields++;
        filled(label, text);
        return this;
    }

    abstract void pressed(String words);

    abstract void filled(String label, String text);

    private static boolean isCombobox(WebElement field) {
        return "combobox".equals(field.getDomAttribute("role"));
    }

    /** Chooses the first match of the typed words, where the script made a list a field. */
    final void chooseMatch(WebElement field) {
        if (isCombobox(field)) {
            new WebDriverWait(browser.driver(), PATIENCE, Duration.ofMillis(10))
                    .until(driver -> "true".equals(field.getDomAttribute("aria-expanded")));
            field.sendKeys(Keys.ENTER);
        }
    }

    String text() {
        return browser.text();
    }

    String path() {
        return browser.path();
    }

    WebElement named(String words, String kinds) {
        try {
            Object found = browser.driver().executeScript(Files.readString(NAMED, UTF_8), words, kinds);
            if (found instanceof WebElement element) {
                return element;
            }
            throw new AssertionError("nothing to see that is named \"" + words + "\" on " + path() + ":\n" + text());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Tells whether the element leads to another page. */
    private static boolean leads(WebElement element) {
        String href = element.getDomAttribute("href");
        return href != null ? !href.startsWith("#") : "button".equals(element.getTagName());
    }

    private static final class WithMouse extends CountedPerson {

        private WithMouse(Chromium browser) {
            super(browser);
        }

        @Override
        void pressed(String words) {
            WebElement element = named(words, PRESSED);
            if (leads(element)) {
                browser.leave(element::click);
            } else {
                element.click();
            }
        }

        @Override
        void filled(String label, String text) {
            WebElement field = named(label, FILLED);
            switch (field.getTagName()) {
                case "select" -> new Select(field).selectByVisibleText(text);
                default -> {
                    if (!"file".equals(field.getDomAttribute("type")) && !isCombobox(field)) {
                        field.clear();
                    }
                    field.sendKeys(text);
                    chooseMatch(field);
                }
            }
        }
    }

    private static final class WithKeyboard extends CountedPerson {

        private final Keyboard keyboard;

        private WithKeyboard(Chromium browser) {
            super(browser);
            keyboard = new Keyboard(browser);
        }

        @Override
        void pressed(String words) {
            WebElement wanted = named(words, PRESSED);
            if ("radio".equals(wanted.getDomAttribute("type"))) {
                choose(wanted);
                return;
            }
            WebElement element = keyboard.tabTo(words).at().element();
            if ("checkbox".equals(element.getDomAttribute("type"))) {
                keyboard.press(Keys.SPACE);
            } else if (leads(element)) {
                keyboard.follow();
            } else {
                keyboard.press(Keys.ENTER);
            }
        }

        /** The key Tab leads to one button of a group, the arrow keys to the others. */
        private void choose(WebElement wanted) {
            String group = "input[type=radio][name=" + wanted.getDomAttribute("name") + "]";
            List<WebElement> choices = browser.all(group);
            keyboard.tabTo(choices.get(0)
                            .findElement(By.xpath("following-sibling::label/strong"))
                            .getText())
                    .press(Keys.SPACE);
            for (int at = 0; at < choices.indexOf(wanted); at++) {
                keyboard.press(Keys.ARROW_DOWN);
            }
        }

        @Override
        void filled(String label, String text) {
            WebElement field = keyboard.tabTo(label).at().element();
            if ("select".equals(field.getTagName()) || "file".equals(field.getDomAttribute("type"))) {
                field.sendKeys(text);
            } else {
                keyboard.type(text);
                chooseMatch(field);
            }
        }
    }
}
