package org.investportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.portal.Chromium;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shortest path through each common task of the desk, counted; it must not become longer. */
@BrowsedPortal
@Tag("sweep")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class ShortestPathTest {

    private static final String FIGURE = "Investment in AI start-ups";

    private final Portal portal;
    private final Catalogue catalogue;

    ShortestPathTest(Portal portal, Catalogue catalogue) {
        this.portal = portal;
        this.catalogue = catalogue;
    }

    enum Way {
        MOUSE("2.3 billion"),
        PHONE("2.4 billion"),
        KEYBOARD("2.6 billion"),
        WITHOUT_SCRIPTS("2.7 billion");

        private final String number;

        Way(String number) {
            this.number = number;
        }
    }

    @ParameterizedTest
    @EnumSource
    void correctsAndPublishesANumberInSevenClicksAndUndoesItInThree(Way way) {
        int edition = catalogue.current();
        try (Chromium browser = open(way)) {
            String change = correct(person(way, browser), way.number);
            assertThat(catalogue.current()).isEqualTo(edition + 1);

            undo(person(way, browser), change);
            assertThat(catalogue.current()).isEqualTo(edition + 2);
        }
    }

    private String correct(CountedPerson person, String number) {
        person.beginAs(ExampleStaff.EDITOR)
                .fill("Search the desk", FIGURE)
                .press("Find")
                .press(FIGURE)
                .fill("Number", number)
                .press("Save draft")
                .press("Correction")
                .fill("Reason", "A digit was wrong.")
                .press("Submit");
        String change = person.path();
        publish(person);
        assertThat(person.clicks()).isLessThanOrEqualTo(7);
        assertThat(person.fields()).isLessThanOrEqualTo(3);
        return change;
    }

    private void undo(CountedPerson person, String change) {
        person.beginAs(ExampleStaff.EDITOR).browser.go(change);
        person.press("Undo");
        publish(person);
        assertThat(person.clicks()).isLessThanOrEqualTo(3);
        assertThat(person.fields()).isZero();
    }

    private static void publish(CountedPerson person) {
        person.beginAs(ExampleStaff.REVIEWER).press(FIGURE).press("Approve and publish");
    }

    private CountedPerson person(Way way, Chromium browser) {
        return way == Way.KEYBOARD ? CountedPerson.withKeyboard(browser) : CountedPerson.withMouse(browser);
    }

    private Chromium open(Way way) {
        Chromium browser =
                way == Way.WITHOUT_SCRIPTS ? Chromium.withoutScripts(portal.port()) : Chromium.open(portal.port());
        return way == Way.PHONE ? browser.width(390) : browser;
    }
}
