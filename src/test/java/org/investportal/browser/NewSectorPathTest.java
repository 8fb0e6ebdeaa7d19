package org.investportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Sector;
import org.investportal.portal.Chromium;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shortest path of a new sector with a topic, three indicators, their figures and a source; it must not become longer. */
@BrowsedPortal
@Tag("sweep")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class NewSectorPathTest {

    private final Portal portal;
    private final Catalogue catalogue;

    NewSectorPathTest(Portal portal, Catalogue catalogue) {
        this.portal = portal;
        this.catalogue = catalogue;
    }

    /** No name has the letters of another, so that each is the first match of what is typed. */
    @ParameterizedTest
    @CsvSource({"MOUSE, Aerospace", "PHONE, Robotics", "KEYBOARD, Hydrogen", "WITHOUT_SCRIPTS, Photonics"})
    void publishesASectorWithThreeFiguresInTwoLanguagesInThirtyClicks(ShortestPathTest.Way way, String name) {
        int edition = catalogue.current();
        try (Chromium browser = ShortestPathTest.open(portal, way)) {
            CountedPerson person = ShortestPathTest.person(way, browser);
            sector(person, name);
            firstFigure(person, name);
            nextFigure(person, name, "Investment", "投资额", "12 billion");
            nextFigure(person, name, "Exports", "出口额", "15 billion");
            person.fill("Reason", "The city has a new priority.").press("Submit");
            person.beginAs(ExampleStaff.REVIEWER).press(name).press("Approve and publish");

            assertThat(catalogue.current()).isEqualTo(edition + 1);
            assertThat(catalogue.at(edition + 1).whole().all(Sector.class))
                    .extracting(Sector::slug)
                    .contains(name.toLowerCase(Locale.ROOT));
            assertThat(browser.go("/sectors/" + name.toLowerCase(Locale.ROOT)).text())
                    .contains("Figures on this page from this source: 3");
            assertThat(person.clicks()).isLessThanOrEqualTo(30);
            assertThat(person.fields()).isLessThanOrEqualTo(41);
        }
    }

    private static void sector(CountedPerson person, String name) {
        person.beginAs(ExampleStaff.EDITOR)
                .press("Content")
                .press("Sectors")
                .press("New: Sector")
                .fill("Name (English)", name)
                .fill("Name (Chinese)", "新兴产业")
                .fill("Summary (English)", "Companies of " + name + " are welcome in the city.")
                .fill("Summary (Chinese)", "欢迎相关企业落户。")
                .press("Save draft");
    }

    private static void firstFigure(CountedPerson person, String sector) {
        indicator(person, sector, "Value added", "增加值");
        measure(person, "value added")
                .press("Save and add: Topic")
                .fill("Name (English)", "Topic of " + sector)
                .fill("Name (Chinese)", "总体情况")
                .fill("Sector", sector)
                .press("Save and go back")
                .press("Save and go back");
        number(person, "10 billion").press("Save and add: Source");
        source(person, sector);
        person.fill("Location, row", "1.1.1").press("Save draft");
    }

    private static void nextFigure(
            CountedPerson person, String sector, String indicator, String inChinese, String number) {
        indicator(person, sector, indicator, inChinese).fill("Topic", "Topic of " + sector);
        measure(person, indicator.toLowerCase(Locale.ROOT)).press("Save and go back");
        number(person, number)
                .press("Numbers printed in Bulletin of " + sector)
                .press(number)
                .press("Save draft");
    }

    private static CountedPerson indicator(CountedPerson person, String sector, String name, String inChinese) {
        return person.press("Add to this change")
                .press("New: Figure")
                .press("Save and add: Indicator")
                .fill("Name (English)", name + " of " + sector)
                .fill("Name (Chinese)", inChinese)
                .fill("Definition (English)", name + " of all enterprises of the sector.")
                .fill("Definition (Chinese)", "全行业企业" + inChinese + "。");
    }

    private static CountedPerson measure(CountedPerson person, String measure) {
        return person.fill("Kind of number", measure).fill("Unit", "yuan");
    }

    private static CountedPerson number(CountedPerson person, String number) {
        return person.fill("Number", number + " yuan").fill("Period", "2025");
    }

    private static void source(CountedPerson person, String sector) {
        person.fill("Name (English)", "Bulletin of " + sector)
                .fill("Name (Chinese)", "公报")
                .fill("Date of publication", "March 2026")
                .fill("Language", "English")
                .fill("Number of paragraphs", "8")
                .fill("Numbers in the source", "1.1.1 | 10 billion\n1.1.2 | 12 billion\n1.1.3 | 15 billion")
                .press("Save and go back");
    }
}
