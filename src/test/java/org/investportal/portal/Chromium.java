package org.investportal.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.accounts.ExampleStaff;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a browser, with or without scripts. The code that opens it must close it. Browsers are used again, by another person in a new window: a start takes a second. */
public final class Chromium implements AutoCloseable {

    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*\"request\":\\{.*?\"url\":\"([^\"]+)\"");

    /** The greatest height in pixels that Chromium paints at once. */
    private static final int LONGEST_PICTURE = 16_000;

    /** Pictures take a fifth of the time of {@code EveryPageTest}. */
    private static final boolean PICTURES = Boolean.getBoolean("tests.pictures");

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration INTERVAL = Duration.ofMillis(10);

    private final ChromiumPool.Started browser;
    private final ChromeDriver driver;
    private final int port;
    private final String base;
    private final boolean scripts;

    private Chromium(ChromiumPool.Started browser, int port, boolean scripts) {
        this.browser = browser;
        this.driver = browser.driver();
        this.port = port;
        this.base = "http://localhost:" + port;
        this.scripts = scripts;
    }

    /** At the portal on that port. */
    public static Chromium open(int port) {
        return open(port, true);
    }

    /** With scripts switched off, as some people and every reader of text have them. */
    public static Chromium withoutScripts(int port) {
        return open(port, false);
    }

    private static Chromium open(int port, boolean scripts) {
        return new Chromium(ChromiumPool.take(scripts), port, scripts);
    }

    public ChromeDriver driver() {
        return driver;
    }

    public Chromium go(String path) {
        driver.get(base + path);
        return this;
    }

    /** The path that it is at. */
    public String path() {
        return driver.getCurrentUrl().replace(base, "");
    }

    public String text() {
        return driver.findElement(By.tagName("main")).getText();
    }

    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Types into the field, in place of its text. */
    public Chromium type(String css, String text) {
        WebElement field = find(css);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    public Chromium click(String css) {
        find(css).click();
        return this;
    }

    /** Clicks an element that leads to another page, such as the button of a form, and waits for that page. */
    public Chromium send(String button) {
        return leave(() -> click(button));
    }

    /** Waits for the page that the step leads to: a browser goes there when it finds the time. */
    public Chromium leave(Runnable step) {
        WebElement page = find("html");
        step.run();
        new WebDriverWait(driver, PATIENCE, INTERVAL).until(unused -> isGone(page) && isLoaded());
        return this;
    }

    /** A driver fails while one page follows another. */
    private boolean isLoaded() {
        try {
            return "complete".equals(driver.executeScript("return document.readyState"));
        } catch (WebDriverException between) {
            return false;
        }
    }

    /** The driver says in more than one way that a page is another now. */
    private static boolean isGone(WebElement page) {
        try {
            return !page.isEnabled();
        } catch (WebDriverException gone) {
            return true;
        }
    }

    /** Returns the findings of axe for these of its rules; for all rules, if the list is empty. */
    public Accessibility accessibility(List<String> only) {
        return Accessibility.of(driver, scripts, only);
    }

    /** Where the browser asked for something since it was asked last, but for the portal itself. */
    public List<String> requestsElsewhere() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> REQUEST.matcher(entry.getMessage()))
                .filter(Matcher::find)
                .map(request -> request.group(1))
                .filter(address -> address.startsWith("http") && !address.startsWith(base + "/"))
                .toList();
    }

    /** Returns the complaints of the browser since the last call: scripts that fail, things that the policy forbids, no hints for developers. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.INFO.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Takes a picture of the whole page for people, below {@code target/screenshots}, if {@code -Dtests.pictures=true} asks for them. */
    public void picture(String name) {
        if (PICTURES) {
            keep(name + ".png", wholePage());
        }
    }

    /** As the tools of developers hand it over. */
    private static void keep(String name, String content) {
        try {
            Path file = Path.of("target", "screenshots", name);
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(content));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Returns the PDF that a browser makes of a page of any address. */
    public static byte[] printed(URI page) {
        ChromiumPool.Started browser = ChromiumPool.take(true);
        try {
            browser.driver().get(page.toString());
            return Base64.getDecoder().decode(pdf(browser.driver()));
        } finally {
            ChromiumPool.giveBack(browser, true);
        }
    }

    private static String pdf(ChromeDriver driver) {
        return String.valueOf(driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data"));
    }

    /** Prints the page on the paper that it asks for, and returns the print; a copy lies below {@code target/screenshots}. */
    public Printed print(String name) {
        String pdf = pdf(driver);
        keep(name + ".pdf", pdf);
        return Printed.of(Base64.getDecoder().decode(pdf));
    }

    private String wholePage() {
        Map<?, ?> size = (Map<?, ?>) Objects.requireNonNull(
                command("Page.getLayoutMetrics", Map.of()).get("cssContentSize"));
        Number width = (Number) Objects.requireNonNull(size.get("width"));
        Number height = (Number) Objects.requireNonNull(size.get("height"));
        Map<String, Object> clip = Map.of(
                "x", 0, "y", 0, "width", width, "height", Math.min(height.intValue(), LONGEST_PICTURE), "scale", 1);
        return String.valueOf(command(
                        "Page.captureScreenshot",
                        Map.of("clip", clip, "captureBeyondViewport", true, "optimizeForSpeed", true))
                .get("data"));
    }

    /** A window so wide, which a window of the desktop cannot always be. */
    public Chromium width(int pixels) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Sets the preferences of the person's system, by the names of media features. */
    public Chromium prefer(Map<String, String> features) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        features.entrySet().stream()
                                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                                .toList()));
        return this;
    }

    /** Sends a command of the protocol of the developers' tools, for things that only this protocol can do. */
    public Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** One of {@link ExampleStaff}. The browser gets the cookies of a sign-in without it, which takes a fraction of the time of the form. */
    public Chromium signIn(String name) {
        Browser.at(port).signIn(name).cookies().forEach(this::keep);
        return this;
    }

    private void keep(String cookie) {
        HttpCookie read = HttpCookie.parse(cookie).get(0);
        command(
                "Network.setCookie",
                Map.of(
                        "url", base + read.getPath(),
                        "name", read.getName(),
                        "value", read.getValue(),
                        "path", read.getPath(),
                        "secure", read.getSecure(),
                        "httpOnly", read.isHttpOnly()));
    }

    @Override
    public void close() {
        ChromiumPool.giveBack(browser, scripts);
    }
}
