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

    private static final String INDICATOR = "Digital economy value added";

    private final Portal portal;
    private final Catalogue catalogue;

    ShortestPathTest(Portal portal, Catalogue catalogue) {
        this.portal = portal;
        this.catalogue = catalogue;
    }

    enum Way {
        MOUSE("2.3 billion", "2014"),
        PHONE("2.4 billion", "2016"),
        KEYBOARD("2.6 billion", "2020"),
        WITHOUT_SCRIPTS("2.7 billion", "2022");

        private final String number;
        private final String year;

        /** Years are not next to each other, so that no growth is compared with an earlier value. */
        Way(String number, String year) {
            this.number = number;
            this.year = year;
        }
    }

    @ParameterizedTest
    @EnumSource
    void publishesANumberThatItsSourceDoesNotPrintInNineClicksAndUndoesItInThree(Way way) {
        int edition = catalogue.current();
        try (Chromium browser = open(portal, way)) {
            correct(person(way, browser), way.number);
            assertThat(catalogue.current()).isEqualTo(edition + 1);

            undo(person(way, browser));
            assertThat(catalogue.current()).isEqualTo(edition + 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void publishesANewFigureWithItsGrowthAndSourceInEightClicks(Way way) {
        int edition = catalogue.current();
        try (Chromium browser = open(portal, way)) {
            CountedPerson person = person(way, browser);
            addWithGrowthAndSource(person, way.year);
            publish(person, INDICATOR);

            assertThat(catalogue.current()).isEqualTo(edition + 1);
            assertThat(person.clicks()).isLessThanOrEqualTo(8);
            assertThat(person.fields()).isLessThanOrEqualTo(12);
        }
    }

    private static void addWithGrowthAndSource(CountedPerson person, String year) {
        person.beginAs(ExampleStaff.EDITOR)
                .press("Content")
                .press("New: Figure")
                .fill("Indicator", INDICATOR)
                .fill("Number", "300 billion yuan")
                .fill("Period", year)
                .press("Save and add: Source")
                .fill("Name (English)", "Bulletin of " + year)
                .fill("Date of publication", "March 2026")
                .fill("Language", "English")
                .fill("Number of paragraphs", "8")
                .fill("Numbers in the source", "2.1.1 | 300 billion\n2.1.2 | 15.1")
                .press("Save and go back")
                .fill("Location, row", "2.1.1")
                .fill("Growth in percent", "15.1")
                .fill("Location of the growth", "2.1.2")
                .press("Save draft")
                .fill("Reason", "The bureau published a new bulletin.")
                .press("Submit");
    }

    private void correct(CountedPerson person, String number) {
        person.beginAs(ExampleStaff.EDITOR)
                .fill("Search the desk", FIGURE)
                .press("Find")
                .press(FIGURE)
                .fill("Number", number)
                .press("Save draft")
                .press("Not printed anywhere")
                .fill("Reason, in English", "The agency counted again.")
                .press("Save draft")
                .press("Correction")
                .fill("Reason", "A digit was wrong.")
                .press("Submit");
        publish(person, FIGURE);
        assertThat(person.clicks()).isLessThanOrEqualTo(9);
        assertThat(person.fields()).isLessThanOrEqualTo(4);
    }

    private void undo(CountedPerson person) {
        person.beginAs(ExampleStaff.EDITOR).press("Undo");
        publish(person, FIGURE);
        assertThat(person.clicks()).isLessThanOrEqualTo(3);
        assertThat(person.fields()).isZero();
    }

    private static void publish(CountedPerson person, String title) {
        person.beginAs(ExampleStaff.REVIEWER).press(title).press("Approve and publish");
    }

    static CountedPerson person(Way way, Chromium browser) {
        return way == Way.KEYBOARD ? CountedPerson.withKeyboard(browser) : CountedPerson.withMouse(browser);
    }

    static Chromium open(Portal portal, Way way) {
        Chromium browser =
                way == Way.WITHOUT_SCRIPTS ? Chromium.withoutScripts(portal.port()) : Chromium.open(portal.port());
        return way == Way.PHONE ? browser.width(360) : browser;
    }
}
