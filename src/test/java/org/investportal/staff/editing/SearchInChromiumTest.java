package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.LargeEdition;
import org.investportal.portal.LargePortal;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search fields of a form in a browser without script, by keyboard. */
@LargePortal
@InChromium
class SearchInChromiumTest {

    private static final String SEARCH = "[id='find.headlines.figure']";

    private final Chromium chromium;
    private final String sector;

    SearchInChromiumTest(Portal portal, LargeEdition large) {
        sector = "/staff/content/sector/" + large.sector();
        chromium = Chromium.withoutScripts(portal.port());
        chromium.signIn(ExampleStaff.EDITOR);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void theEnterKeyInASearchFieldSearchesAndTheOneInAnotherSaves() {
        chromium.go(sector).type("[id='name.en']", "Typed before").type(SEARCH, "branch 77 1985");
        chromium.leave(() -> chromium.find(SEARCH).sendKeys(Keys.ENTER));

        assertEquals(sector, chromium.path());
        assertEquals("Typed before", chromium.find("[id='name.en']").getDomProperty("value"));
        WebElement focused = chromium.driver().switchTo().activeElement();
        assertEquals("find.headlines.figure", focused.getDomAttribute("id"));
        WebElement empty = chromium.find("[id='headlines.2.figure']");
        empty.findElements(By.tagName("option")).get(1).click();
        chromium.type("[id='headlines.2.order']", "2");
        chromium.leave(() -> chromium.find("[id='name.en']").sendKeys(Keys.ENTER));
        assertTrue(chromium.path().matches("/staff/changes/\\d+"), chromium.path());
    }

    @Test
    void theSearchBesideAFormKeepsTheForm() {
        chromium.go(sector).type("[id='name.en']", "Typed before").type("[id='find.citing']", "branch 77 1985");
        chromium.send(".beside button[value='find.citing']");

        assertEquals("Typed before", chromium.find("[id='name.en']").getDomProperty("value"));
        assertEquals(1, chromium.all(".citable code").size());
        assertTrue(chromium.find(".citable code").isDisplayed());
    }

    @Test
    void isAccessibleAndFitsAPhone() {
        chromium.go(sector).type(SEARCH, "no such figure").type("[id='find.citing']", "branch 77");
        chromium.send("button[value='find.headlines.figure']");

        for (int width : List.of(360, 1280)) {
            chromium.width(width).picture("option-search-" + width);
            assertEquals(List.of(), chromium.accessibility(List.of()).violations());
            String fits = "return document.documentElement.scrollWidth <= window.innerWidth";
            assertEquals(true, chromium.driver().executeScript(fits));
        }
    }
}
