package org.investportal.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.fixture.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A real browser reads pages in both languages, light and dark, on a phone and on a desk: nothing overflows, axe finds nothing, and nothing is refused or missing. */
@RunningPortal
class BrowserTest {

    private static final List<String> PAGES =
            List.of("/", "/sectors/digital-economy", "/figures/digital-economy-added-value");
    private static final String AXE = """
            return axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              preload: false,
              resultTypes: ['violations'],
            }).then(found => found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target.join(' '))));
            """;

    @TempDir
    private static Path profile;

    private static ChromeDriver browser;

    private final String base;

    BrowserTest(@LocalServerPort int port) {
        this.base = "http://localhost:" + port;
    }

    @BeforeAll
    static void start() {
        ChromeOptions options = new ChromeOptions().setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                        .build(),
                options);
    }

    @AfterAll
    static void end() {
        browser.quit();
    }

    @Test
    void readsPagesInBothLanguagesAndSchemesOnEachScreen() throws IOException {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (int width : List.of(360, 1280)) {
                browser.executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
                for (String page : PAGES) {
                    for (String path : List.of(page, page.equals("/") ? "/zh" : "/zh" + page)) {
                        read(path).forEach(found -> wrong.add(path + " " + width + " " + scheme + ": " + found));
                        read++;
                    }
                }
            }
        }

        assertEquals(24, read);
        assertEquals(List.of(), wrong);
    }

    private List<String> read(String path) throws IOException {
        browser.get(base + path);
        List<String> found = new ArrayList<>();
        if (browser.findElements(org.openqa.selenium.By.cssSelector("main h1")).size() != 1) {
            found.add("not one heading of the first level");
        }
        Object overflow = browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
        if (overflow instanceof Number pixels && pixels.intValue() > 0) {
            found.add("overflows by " + pixels + " pixels");
        }
        browser.executeScript(axe());
        ((List<?>) Objects.requireNonNull(browser.executeScript(AXE)))
                .forEach(violation -> found.add(violation.toString()));
        browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .forEach(found::add);
        picture(path);
        return found;
    }

    /** With {@code -Dtests.pictures=FOLDER}, pictures for people to look at. */
    private static void picture(String path) throws IOException {
        String folder = System.getProperty("tests.pictures");
        if (folder != null) {
            Object size = browser.executeScript(
                    "return [document.documentElement.scrollHeight, window.innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]");
            List<?> measured = (List<?>) Objects.requireNonNull(size);
            Map<String, Object> picture =
                    browser.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
            Path file = Path.of(
                    folder,
                    path.replace('/', '_') + "-" + measured.get(1)
                            + (Boolean.TRUE.equals(measured.get(2)) ? "-dark" : "") + ".png");
            Files.createDirectories(file.getParent());
            Files.write(
                    file, java.util.Base64.getDecoder().decode((String) Objects.requireNonNull(picture.get("data"))));
        }
    }

    private static String axe() throws IOException {
        try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            assertTrue(script != null, "axe is there");
            return new String(script.readAllBytes(), UTF_8);
        }
    }
}
