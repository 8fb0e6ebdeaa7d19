package org.investportal.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.Measure;
import org.investportal.portal.Chromium;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shortest path of the forty figures of one communiqué, from a file to an edition; it must not become longer. */
@BrowsedPortal
@Tag("sweep")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class SpreadsheetPathTest {

    private static final int FIGURES = 40;

    private final Portal portal;
    private final Catalogue catalogue;

    @TempDir
    private Path folder;

    SpreadsheetPathTest(Portal portal, Catalogue catalogue) {
        this.portal = portal;
        this.catalogue = catalogue;
    }

    /** The years of one spreadsheet are not those of another. */
    @ParameterizedTest
    @CsvSource({"MOUSE, 2060", "PHONE, 2100", "KEYBOARD, 2140", "WITHOUT_SCRIPTS, 2180"})
    void publishesFortyFiguresOfANewSourceInElevenClicks(ShortestPathTest.Way way, int year) throws IOException {
        int edition = catalogue.current();
        int figures = figures();
        try (Chromium browser = ShortestPathTest.open(portal, way)) {
            CountedPerson person = ShortestPathTest.person(way, browser);
            String title = "Communiqué of " + year;
            source(person, title);
            spreadsheet(person, file(year));
            person.beginAs(ExampleStaff.REVIEWER).press(title).press("Approve and publish");

            assertThat(catalogue.current()).isEqualTo(edition + 1);
            assertThat(figures()).isEqualTo(figures + FIGURES);
            assertThat(person.clicks()).isLessThanOrEqualTo(11);
            assertThat(person.fields()).isLessThanOrEqualTo(8);
        }
    }

    private static void source(CountedPerson person, String title) {
        person.beginAs(ExampleStaff.EDITOR)
                .press("Content")
                .press("Add or change many figures")
                .press("Add a new source")
                .fill("Name (English)", title)
                .fill("Name (Chinese)", "公报")
                .fill("Date of publication", "2060-03-01")
                .fill("Language", "English")
                .fill("Number of paragraphs", "12")
                .press("Save draft");
    }

    private static void spreadsheet(CountedPerson person, Path file) {
        person.press("Add to this change")
                .press("Add or change many figures")
                .fill("File", file.toString())
                .fill("Paragraph or page", "5")
                .press("Preview")
                .press("Save as one change")
                .fill("Reason", "The figures of the year.")
                .press("Submit");
    }

    /** Writes the growth of some indicators for some years. */
    private Path file(int year) throws IOException {
        List<String> indicators = growing();
        String rows = IntStream.range(0, FIGURES)
                .mapToObj(row -> indicators.get(row % indicators.size()) + ",hangzhou,"
                        + (year + row / indicators.size()) + "," + (row + 1) + ".5")
                .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("year.csv"), "indicator,area,period,value\n" + rows, UTF_8);
    }

    private List<String> growing() {
        return catalogue.at(catalogue.current()).whole().all(Indicator.class).stream()
                .filter(indicator -> indicator.measure() == Measure.GROWTH)
                .map(Indicator::slug)
                .sorted()
                .toList();
    }

    private int figures() {
        return catalogue.at(catalogue.current()).whole().all(Figure.class).size();
    }
}
