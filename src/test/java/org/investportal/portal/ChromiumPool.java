package org.investportal.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.util.FileSystemUtils;

/** The browsers that run and are not in use. They end with the process of the tests. */
final class ChromiumPool {

    private static final List<Path> BROWSERS =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final List<Path> DRIVERS = List.of(Path.of("/usr/bin/chromedriver"));

    private static final Dimension WINDOW = new Dimension(1280, 1000);

    private static final Map<Boolean, Deque<Started>> IDLE = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> IDLE.values().forEach(ChromiumPool::end)));
    }

    /** A browser and the folder of its profile. */
    record Started(ChromeDriver driver, Path profile) {

        void end() {
            try {
                driver.quit();
            } finally {
                delete(profile);
            }
        }
    }

    private ChromiumPool() {}

    private static void delete(Path profile) {
        try {
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    static boolean isInstalled() {
        return first(BROWSERS).isPresent() && first(DRIVERS).isPresent();
    }

    /** Returns a browser with one empty window, that knows nothing of those who used it before. */
    static Started take(boolean scripts) {
        Started idle = idle(scripts).poll();
        return idle == null ? start(scripts) : idle;
    }

    /** Takes the browser back, unless it cannot be emptied. */
    static void giveBack(Started browser, boolean scripts) {
        try {
            empty(browser.driver());
            idle(scripts).push(browser);
        } catch (WebDriverException unusable) {
            browser.end();
        }
    }

    private static Deque<Started> idle(boolean scripts) {
        return IDLE.computeIfAbsent(scripts, kind -> new ArrayDeque<>());
    }

    private static void end(Deque<Started> browsers) {
        browsers.forEach(Started::end);
    }

    /** What was emulated ends with the window. */
    private static void empty(ChromeDriver driver) {
        List<String> used = List.copyOf(driver.getWindowHandles());
        driver.switchTo().newWindow(WindowType.TAB);
        String empty = driver.getWindowHandle();
        for (String window : used) {
            driver.switchTo().window(window).close();
        }
        driver.switchTo().window(empty).manage().window().setSize(WINDOW);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
        Stream.of(LogType.BROWSER, LogType.PERFORMANCE)
                .forEach(log -> driver.manage().logs().get(log));
    }

    private static Started start(boolean scripts) {
        try {
            Path profile = Files.createTempDirectory("chromium");
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(first(DRIVERS).orElseThrow().toFile())
                    .build();
            ChromeDriver driver = new ChromeDriver(service, options(profile, scripts));
            driver.manage().window().setSize(WINDOW);
            return new Started(driver, profile);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static ChromeOptions options(Path profile, boolean scripts) {
        ChromeOptions options =
                new ChromeOptions().setBinary(first(BROWSERS).orElseThrow().toString());
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
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Optional<Path> first(List<Path> places) {
        return places.stream().filter(Files::isExecutable).findFirst();
    }
}
