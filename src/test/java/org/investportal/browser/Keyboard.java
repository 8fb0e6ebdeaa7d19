package org.investportal.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.investportal.portal.Chromium;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * Somebody at a browser who has a keyboard and nothing else, and who sees where the focus is. Nothing here clicks, and nothing
 * sets the focus: scripts only report the element that has it.
 */
final class Keyboard {

    private static final Path FOCUS = Path.of("src/test/resources/browser/focus.js");

    /** More than any page has. */
    private static final int STOPS = 400;

    private final Chromium browser;
    private final String focus;

    Keyboard(Chromium browser) {
        this.browser = browser;
        try {
            focus = Files.readString(FOCUS, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Types the address. */
    Keyboard go(String path) {
        browser.go(path);
        return this;
    }

    String path() {
        return browser.path();
    }

    String text() {
        return browser.text();
    }

    /** Goes on until the focus is on an element whose name begins with this. Each stop is seen, and comes after the one before. */
    Keyboard tabTo(String name) {
        Stop before = look(null);
        for (int stop = 0; stop < STOPS; stop++) {
            Stop next = tab(before);
            if (next == null) {
                throw new AssertionError("no stop at " + name + " on " + path());
            }
            if (next.name().startsWith(name)) {
                return this;
            }
            before = next;
        }
        throw new AssertionError("the focus does not get out of " + path());
    }

    /** Goes back until the focus is there. */
    Keyboard backTo(String name) {
        for (int stop = 0; stop < STOPS; stop++) {
            holding(Keys.SHIFT, Keys.TAB);
            Stop here = look(null);
            if (here == null) {
                throw new AssertionError("no stop at " + name + " on " + path());
            }
            here.check(path(), false);
            if (here.name().startsWith(name)) {
                return this;
            }
        }
        throw new AssertionError("the focus does not get out of " + path());
    }

    /** Once through the page, from its beginning to its end; answers how many stops there are. */
    int tabThrough() {
        int stops = 0;
        for (Stop here = tab(null); here != null; here = tab(here)) {
            if (++stops > STOPS) {
                throw new AssertionError("the focus does not get out of " + path());
            }
        }
        return stops;
    }

    /** The next stop; nothing where the page ends. */
    private @Nullable Stop tab(@Nullable Stop before) {
        press(Keys.TAB);
        Stop here = look(before);
        if (here != null) {
            here.check(path(), before != null);
        }
        return here;
    }

    /** Returns the element that has the focus now. */
    Stop at() {
        return Objects.requireNonNull(look(null), "nothing has the focus");
    }

    private @Nullable Stop look(@Nullable Stop before) {
        Object element = before == null ? "" : before.element();
        Map<?, ?> state = (Map<?, ?>) browser.driver().executeScript(focus, element);
        return state == null ? null : Stop.of(state);
    }

    Keyboard press(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
        return this;
    }

    private Keyboard holding(Keys held, CharSequence key) {
        new Actions(browser.driver()).keyDown(held).sendKeys(key).keyUp(held).perform();
        return this;
    }

    /** Leaves the navigation behind. */
    Keyboard skip() {
        return press(Keys.TAB).press(Keys.ENTER);
    }

    /** Types in place of the text in the field that has the focus. */
    Keyboard type(String text) {
        return holding(Keys.CONTROL, "a").press(text);
    }

    /** Presses Enter on a link or button that leads to another page. */
    Keyboard follow() {
        browser.leave(() -> press(Keys.ENTER));
        return this;
    }

    /** An element that has the focus. */
    record Stop(WebElement element, String name, boolean shown, boolean seen, boolean after) {

        static Stop of(Map<?, ?> state) {
            return new Stop(
                    (WebElement) Objects.requireNonNull(state.get("element")),
                    String.valueOf(state.get("name")),
                    Boolean.TRUE.equals(state.get("shown")),
                    Boolean.TRUE.equals(state.get("seen")),
                    Boolean.TRUE.equals(state.get("after")));
        }

        void check(String path, boolean forward) {
            if (!shown || !seen || (forward && !after)) {
                throw new AssertionError("the focus on \"" + name + "\" of " + path
                        + (shown ? "" : " is not shown")
                        + (seen ? "" : " is out of sight")
                        + (forward && !after ? " comes before what came before" : ""));
            }
        }
    }
}
