package org.investportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Chromium;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is much too large is answered by a page that says so, not by a broken connection. */
@BrowsedPortal
@Tag("sweep")
class LargeFileTest {

    private static final long BYTES = 100 * 1024 * 1024;

    /** Two seconds, and time for a loaded machine. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Portal portal;

    LargeFileTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({"/staff/spreadsheets, Preview", "/staff/documents/new, Add"})
    void isRefusedWithAMessage(String form, String button, @TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.xlsx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(BYTES);
        }
        try (Chromium browser = Chromium.open(portal.port())) {
            CountedPerson person = CountedPerson.withMouse(browser).beginAs(ExampleStaff.EDITOR);
            browser.go(form);
            person.fill("File", large.toString());
            long before = System.nanoTime();
            person.press(button);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);

            assertThat(person.text()).contains("File or text too large", "Nothing was saved");
        }
    }
}
