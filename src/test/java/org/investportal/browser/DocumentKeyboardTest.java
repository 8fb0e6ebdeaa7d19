package org.investportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.Keys;

/** An editor reads a document by keyboard alone and without scripts, with at most four interactions for each number. */
@BrowsedPortal
@Tag("sweep")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class DocumentKeyboardTest extends AtTheKeyboard {

    private static final String TITLE = "Invented report of Hangzhou";

    private static final String TEXT = TITLE + "\n\n"
            + "In the first half of 2031, the value added of the digital economy of Hangzhou was 212.5 billion yuan,"
            + " an increase of 9.3 percent over the same period of last year. It made up 27.4 percent of GDP.\n\n"
            + "In 2030, exports of invented robots of Hangzhou reached 19.6 billion yuan, up 8.3 percent."
            + " The output of invented drones in Hangzhou was 4.2 billion yuan, up 11.5 percent."
            + " More than 1,200 companies in Hangzhou make drones, and 350 of them export drones.\n\n"
            + "Hangzhou has 18 drone parks. They cover 5,400 mu and employ 23,000 people."
            + " In 2030, the parks had 640 patents and 75 laboratories."
            + " By 2035, the output of invented drones in Hangzhou is to reach 20 billion yuan.";

    private final Portal portal;
    private int interactions;
    private int numbers;

    DocumentKeyboardTest(Portal portal) {
        super(portal, false);
        this.portal = portal;
    }

    @Test
    void eachNumberTakesAFewKeys() {
        browser.signIn(ExampleStaff.EDITOR);
        keyboard.go(add());
        while (!browser.all(".number-panel").isEmpty()) {
            numbers++;
            follow(); // the focus is on what the rules propose
            for (int correction = 0; !browser.all(".mistake").isEmpty(); correction++) {
                assertThat(correction).as(browser.text()).isLessThan(5);
                correct();
            }
        }

        assertThat(browser.find(".document-drafts").getText()).doesNotContain("still to decide");
        assertThat(numbers).isGreaterThanOrEqualTo(20);
        assertThat((double) interactions / numbers)
                .as(interactions + " interactions for " + numbers + " numbers")
                .isLessThanOrEqualTo(4);
        System.out.println(interactions + " interactions for " + numbers + " numbers");
    }

    /** Goes from the list of mistakes to the field of the first one, and types what is missing. */
    private void correct() {
        String field =
                String.valueOf(browser.find(".mistake").getDomAttribute("id")).replace("-mistake", "");
        press(Keys.TAB);
        press(Keys.ENTER);
        if (!field.equals(browser.driver().switchTo().activeElement().getDomAttribute("id"))) {
            press(Keys.TAB);
        }
        press(answer(field));
        if (browser.find("#" + field).getTagName().equals("select")) {
            while (!browser.driver().switchTo().activeElement().getText().equals("Accept")) {
                press(Keys.TAB);
            }
        }
        follow();
    }

    private void press(CharSequence keys) {
        interactions++;
        keyboard.press(keys);
    }

    private void follow() {
        interactions++;
        keyboard.follow();
    }

    private static String answer(String field) {
        Map<String, String> answers = Map.of(
                "indicator", "Companies that make drones",
                "area", "Hangzhou",
                "period", "2030",
                "unit", "a count",
                "role", "Value");
        return answers.getOrDefault(field, "");
    }

    private String add() {
        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        edith.submit(
                edith.get("/staff/documents/new"),
                "main form",
                Map.of("title", TITLE, "published", "2031-07-20", "language", "en", "text", TEXT));
        return edith.place();
    }
}
