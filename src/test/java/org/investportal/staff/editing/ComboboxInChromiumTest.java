package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.LargeEdition;
import org.investportal.portal.LargePortal;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Typing words finds one of thousands of figures, by keyboard. */
@LargePortal
@InChromium
class ComboboxInChromiumTest {

    private static final String TYPED = "[id='headlines.2.figure-typed']";
    private static final String OPTIONS = "[id='headlines.2.figure-list'] [role=option]";

    private final Chromium chromium;
    private final String sector;

    ComboboxInChromiumTest(Portal portal, LargeEdition large) {
        sector = "/staff/content/sector/" + large.sector();
        chromium = Chromium.open(portal.port());
        chromium.signIn(ExampleStaff.EDITOR);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aFigureIsChosenByTypingItsWords() {
        chromium.go(sector).type(TYPED, "branch 77 1985");
        await(1);
        assertEquals("true", chromium.find(TYPED).getDomAttribute("aria-expanded"));
        chromium.find(TYPED).sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

        assertEquals("false", chromium.find(TYPED).getDomAttribute("aria-expanded"));
        assertTrue(String.valueOf(chromium.find(TYPED).getDomProperty("value")).contains("Output of branch 77"));
        chromium.type("[id='headlines.2.order']", "2");
        chromium.send(".form-end button");
        assertTrue(chromium.path().matches("/staff/changes/\\d+"), chromium.path());
    }

    @Test
    void theWholeNameIsChosenBeforeNamesThatContainItsWords() {
        chromium.go("/staff/content/figure/new").type("#indicator-typed", "Output of branch 7");
        new WebDriverWait(chromium.driver(), Duration.ofMinutes(1), Duration.ofMillis(10))
                .until(driver -> chromium.all("#indicator-list [role=option]").size() > 1);
        chromium.find("#indicator-typed").sendKeys(Keys.ENTER);

        assertEquals("Output of branch 7", chromium.find("#indicator-typed").getDomProperty("value"));
    }

    @Test
    void theEnterKeyWaitsForTheAnswerToWhatIsTyped() {
        chromium.go("/staff/content/figure/new").type("#indicator-typed", "Output of branch 77");
        await("#indicator-list", 1);
        chromium.find("#indicator-typed").sendKeys(Keys.BACK_SPACE, Keys.ENTER);
        new WebDriverWait(chromium.driver(), Duration.ofMinutes(1), Duration.ofMillis(10))
                .until(driver -> "Output of branch 7".equals(chosen()));

        assertEquals("/staff/content/figure/new", chromium.path());
    }

    @Test
    void aWholeNameIsChosenWhenTheFieldIsLeft() {
        chromium.go("/staff/content/figure/new").type("#indicator-typed", "output of branch 77");
        await("#indicator-list", 1);
        chromium.find("#indicator-typed").sendKeys(Keys.TAB);

        assertEquals("Output of branch 77", chosen());
        assertEquals("Output of branch 77", chromium.find("#indicator-typed").getDomProperty("value"));
    }

    @Test
    void aNameThatNothingHasIsKeptAndNamed() {
        chromium.go("/staff/content/figure/new").type("#indicator-typed", "Output of branch 77");
        await("#indicator-list", 1);
        chromium.find("#indicator-typed").sendKeys(Keys.ENTER);
        chromium.find("#indicator-typed").clear();
        chromium.find("#indicator-typed").sendKeys("No such output", Keys.TAB);

        assertEquals("No such output", chromium.find("#indicator-typed").getDomProperty("value"));
        assertEquals("true", chromium.find("#indicator-typed").getDomAttribute("aria-invalid"));
        assertTrue(chromium.find("#indicator-problem").getText().startsWith("Choose an item from the list"));
        chromium.find(".form-end button").click();
        assertEquals("/staff/content/figure/new", chromium.path());
        assertEquals("No such output", chromium.find("#indicator-typed").getDomProperty("value"));
    }

    @Test
    void escapeLeavesWhatWasChosen() {
        chromium.go(sector).find(TYPED).sendKeys("branch 77 1985");
        await(1);
        chromium.find(TYPED).sendKeys(Keys.ESCAPE);

        assertEquals("", chromium.find(TYPED).getDomProperty("value"));
        assertEquals("false", chromium.find(TYPED).getDomAttribute("aria-expanded"));
    }

    @Test
    void aFigureIsCitedAtTheCursor() {
        chromium.go(sector).type("[id='body.en']", "It was  in that year.");
        chromium.driver().executeScript("document.getElementById('body.en').setSelectionRange(7, 7)");
        chromium.find("#citing-typed").sendKeys("branch 77 1985");
        new WebDriverWait(chromium.driver(), Duration.ofMinutes(1), Duration.ofMillis(10))
                .until(driver -> chromium.all("#citing-list [role=option]").size() == 1);
        String whole = "const list = document.getElementById('citing-list').getBoundingClientRect();"
                + "const column = document.querySelector('.beside').getBoundingClientRect();"
                + "return list.left >= column.left && list.right <= column.right && list.bottom <= column.bottom";
        assertEquals(true, chromium.driver().executeScript(whole));
        chromium.picture("citing");
        chromium.find("#citing-typed").sendKeys(Keys.ENTER);

        assertTrue(String.valueOf(chromium.find("[id='body.en']").getDomProperty("value"))
                .matches("It was \\[\\[figure:\\d+]] in that year\\."));
        assertEquals("", chromium.find("#citing-typed").getDomProperty("value"));
    }

    @Test
    void aFigureIsCitedOnlyInATextThatWasClicked() {
        chromium.go(sector);
        List<String> before = texts();
        chromium.find("#citing-typed").sendKeys("branch 77 1985");
        new WebDriverWait(chromium.driver(), Duration.ofMinutes(1), Duration.ofMillis(10))
                .until(driver -> chromium.all("#citing-list [role=option]").size() == 1);
        chromium.find("#citing-typed").sendKeys(Keys.ENTER);

        assertEquals(before, texts());
        assertTrue(chromium.find("#citing-problem").getText().startsWith("Put the cursor in a text first."));
    }

    private List<String> texts() {
        return chromium.all("textarea").stream()
                .map(text -> String.valueOf(text.getDomProperty("value")))
                .toList();
    }

    @Test
    void isAccessibleAndFitsAPhone() {
        for (int width : List.of(360, 1280)) {
            chromium.width(width).go(sector).type(TYPED, "branch 77");
            new WebDriverWait(chromium.driver(), Duration.ofMinutes(1), Duration.ofMillis(10))
                    .until(driver -> chromium.all(OPTIONS).size() > 1);
            chromium.picture("combobox-" + width);
            assertEquals(List.of(), chromium.accessibility(List.of()).violations());
            String fits = "return document.documentElement.scrollWidth <= window.innerWidth";
            assertEquals(true, chromium.driver().executeScript(fits));
        }
        assertEquals(List.of(), chromium.complaints());
    }

    private void await(int options) {
        await("[id='headlines.2.figure-list']", options);
    }

    private void await(String list, int options) {
        new WebDriverWait(chromium.driver(), Duration.ofMinutes(1), Duration.ofMillis(10))
                .until(driver -> chromium.all(list + " [role=option]").size() == options);
    }

    /** Returns the name of the indicator that the form would send. */
    private String chosen() {
        String script = "return document.querySelector('[name=indicator]').selectedOptions[0].text";
        return String.valueOf(chromium.driver().executeScript(script));
    }
}
