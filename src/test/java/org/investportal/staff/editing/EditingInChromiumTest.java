package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What only a browser shows: the script, the style, what people hear. */
@StaffPortal
@InChromium
class EditingInChromiumTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Browser edith;
    private Chromium chromium;

    EditingInChromiumTest(Portal portal) {
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        chromium = Chromium.open(portal.port());
        signIn();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void keepsWhatIsTypedWhenTheWindowIsClosed() {
        String edit = Example.organisation(edith, "Typed and closed") + "/edit";
        chromium.go(edit).type("[id='summary.en']", "Half a sentence that");
        waitUntilKept();
        chromium.go("/staff");
        chromium.go(edit);

        assertEquals("", chromium.find("[id='summary.en']").getDomProperty("value"));
        chromium.send(".notice-scratch a");
        assertEquals("Half a sentence that", chromium.find("[id='summary.en']").getDomProperty("value"));
        assertEquals(List.of(), chromium.complaints());
    }

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
        assertEquals(List.of(), chromium.accessibilityViolations());
        chromium.send(".notice-scratch a");
        assertEquals("Of the second window", chromium.find("[id='summary.en']").getDomProperty("value"));
        chromium.send(".notice-scratch a");
        assertEquals("Of the first window", chromium.find("[id='summary.en']").getDomProperty("value"));
    }

    @Test
    void isForEverybodyAtEveryWidth() {
        String change = Example.organisation(edith, "Seen by everybody");
        conflict(change);
        List<String> pages = List.of(
                "/staff/content/figure",
                "/staff/content/organisation",
                "/staff/content/figure/new",
                "/staff/content/figure/305",
                "/staff/content/sector/" + Example.firstOf(edith, "sector"),
                "/staff/content/indicator/" + Example.firstOf(edith, "indicator"),
                "/staff/content/source/" + Example.firstOf(edith, "source"),
                change + "/edit",
                change + "/preview");
        for (String page : pages) {
            chromium.width(1280).go(page);
            assertEquals(List.of(), chromium.accessibilityViolations(), page);
            for (int width : new int[] {320, 1280}) {
                chromium.width(width).go(page);
                assertEquals(0L, overflow(), page + " at " + width);
            }
            assertEquals(List.of(), complaints(), page);
        }
    }

    @Test
    void showsMistakesAndConflictsToEverybody() {
        chromium.go("/staff/content/figure/new").type("#period", "05/06/2018").type("#number", "1592亿");
        chromium.find("[id='readings.1.place']").sendKeys("5.2.1");
        chromium.send(".form-end button");
        assertEquals(2, chromium.all(".error-summary li").size(), chromium.text());
        assertEquals(List.of(), chromium.accessibilityViolations());
        picture("form-mistakes");

        String change = Example.organisation(edith, "Before the conflict");
        chromium.go(change + "/edit").type("[id='name.en']", "What Chromium wants");
        edith.submit(edith.get(change + "/edit"), Example.FORM, Map.of("name.en", "What Edith wants"));
        chromium.send(".form-end button");
        assertEquals(3, chromium.all(".conflict .said").size(), chromium.text());
        assertEquals(List.of(), chromium.accessibilityViolations());
        picture("form-conflict");
    }

    private void waitUntilKept() {
        new WebDriverWait(chromium.driver(), PATIENCE)
                .until(driver -> !driver.findElement(By.cssSelector(".scratch-state"))
                        .getText()
                        .isEmpty());
    }

    private void conflict(String change) {
        Answer form = edith.get(change + "/edit");
        edith.submit(
                form, Example.FORM, Map.of("summary.en", "It sold goods for 20 billion yuan.", "ties.1.figure", "305"));
    }

    private void picture(String name) {
        chromium.width(1280).picture("editing-" + name + "-1280");
        chromium.all(".conflict")
                .forEach(conflict ->
                        chromium.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", conflict));
        chromium.width(360).picture("editing-" + name + "-360");
        chromium.width(1280);
    }

    private @Nullable Object overflow() {
        return chromium.driver()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Of the page; that an answer says 409 is what the page shows. */
    private List<String> complaints() {
        return chromium.complaints().stream()
                .filter(complaint -> !complaint.contains("409"))
                .toList();
    }

    private void signIn() {
        chromium.go("/staff/login")
                .type("#email", ExampleStaff.email(ExampleStaff.EDITOR))
                .type("#password", ExampleStaff.password(ExampleStaff.EDITOR))
                .send("main form button");
        new WebDriverWait(chromium.driver(), PATIENCE)
                .until(driver -> !chromium.path().startsWith("/staff/login"));
        assertTrue(!chromium.path().startsWith("/staff/login"), chromium.path());
    }
}
