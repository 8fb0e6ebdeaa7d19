package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Browser;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The script of a form keeps typed text. Only a browser can show this. */
@StaffPortal
@InChromium
class EditingInChromiumTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The script of the form waits until nothing was typed for seconds. */
    private static final String NO_WAITING = "const wait = setTimeout; window.setTimeout = work => wait(work, 100)";

    private final Browser edith;
    private Chromium chromium;

    EditingInChromiumTest(Portal portal) {
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        chromium = Chromium.open(portal.port());
        chromium.signIn(ExampleStaff.EDITOR);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void keepsWhatIsTypedWhenTheWindowIsClosed() {
        String edit = Example.organisation(edith, "Typed and closed") + "/edit";
        chromium.go(edit);
        chromium.driver().executeScript(NO_WAITING);
        chromium.type("[id='summary.en']", "Half a sentence that");
        waitUntilKept();
        chromium.go("/staff");
        chromium.go(edit);

        assertEquals("", chromium.find("[id='summary.en']").getDomProperty("value"));
        chromium.send(".notice-scratch a");
        assertEquals("Half a sentence that", chromium.find("[id='summary.en']").getDomProperty("value"));
        assertEquals(List.of(), chromium.complaints());
    }

    @Tag("sweep")
    @Test
    void keepsWhatIsTypedInEachOfTwoWindows() {
        String edit = Example.organisation(edith, "Typed in two windows") + "/edit";
        chromium.go(edit).type("[id='summary.en']", "Of the first window");
        waitUntilKept();
        String first = chromium.driver().getWindowHandle();
        chromium.driver().switchTo().newWindow(WindowType.TAB);
        chromium.go(edit).type("[id='summary.en']", "Of the second window");
        waitUntilKept();
        chromium.driver().close();
        chromium.driver().switchTo().window(first);
        chromium.go("/staff").go(edit);

        assertEquals(2, chromium.all(".notice-scratch").size());
        chromium.send(".notice-scratch a");
        assertEquals("Of the second window", chromium.find("[id='summary.en']").getDomProperty("value"));
        chromium.send(".notice-scratch a");
        assertEquals("Of the first window", chromium.find("[id='summary.en']").getDomProperty("value"));
    }

    @Tag("sweep")
    @Test
    void showsTheNumbersOfASourceBelowTheRows() {
        chromium.go("/staff/content/figure/305");
        chromium.find(".source-numbers summary").sendKeys(Keys.ENTER);

        WebElement row = chromium.find(".source-numbers .number");
        assertTrue(row.isDisplayed());
        assertTrue(row.getSize().getHeight() > 10);
        assertTrue(chromium.all(".source-numbers .number").size() > 100);
    }

    private void waitUntilKept() {
        new WebDriverWait(chromium.driver(), PATIENCE, Duration.ofMillis(10))
                .until(driver -> !driver.findElement(By.cssSelector(".scratch-state"))
                        .getText()
                        .isEmpty());
    }
}
