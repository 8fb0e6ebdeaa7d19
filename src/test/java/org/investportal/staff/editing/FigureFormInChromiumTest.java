package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The form of a figure says how its number is understood while it is typed, and fits a phone. */
@StaffPortal
@InChromium
class FigureFormInChromiumTest {

    private static final String FIGURE = "/staff/content/figure/354";
    private static final String SAID = "#number-understood";

    private final Chromium chromium;

    FigureFormInChromiumTest(Portal portal) {
        chromium = Chromium.open(portal.port());
        chromium.signIn(ExampleStaff.EDITOR);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void saysHowANumberIsUnderstoodWhileItIsTyped() {
        chromium.go("/staff/content/figure/new?after=354").type("#number", "about 17");
        await("Understood as: about 17%");

        chromium.find("#number").sendKeys(" yuan");
        assertEquals("", chromium.find(SAID).getText());
        chromium.find("#number").sendKeys(Keys.TAB);
        new WebDriverWait(chromium.driver(), Duration.ofMinutes(1), Duration.ofMillis(10))
                .until(driver -> chromium.find(SAID).getText().contains("another unit"));
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void theUnitOfANewFigureFollowsWhatIsTyped() {
        chromium.go("/staff/content/figure/new").type("#number", "159.2 billion yuan");
        await("Understood as: 159.2 billion yuan, exactly 159,200,000,000 yuan");

        assertEquals("cny", chromium.driver().executeScript("return document.querySelector('[name=unit]').value"));
    }

    @Test
    void saveIsInViewAtAnySize() {
        for (Dimension size : List.of(new Dimension(360, 740), new Dimension(1280, 800))) {
            chromium.driver().manage().window().setSize(size);
            chromium.width(size.width).go(FIGURE);
            Object within = chromium.driver()
                    .executeScript("const at = document.querySelector('.form-end button').getBoundingClientRect();"
                            + "return at.top >= 0 && at.bottom <= innerHeight");
            assertEquals(true, within, size.toString());
            chromium.picture("figure-form-" + size.width);
            assertEquals(List.of(), chromium.accessibility(List.of()).violations());
        }
    }

    private void await(String said) {
        new WebDriverWait(chromium.driver(), Duration.ofMinutes(1), Duration.ofMillis(10))
                .until(driver -> chromium.find(SAID).getText().equals(said));
    }
}
