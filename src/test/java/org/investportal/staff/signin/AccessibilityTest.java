package org.investportal.staff.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The pages of the sign-in, of accounts and of the log in a browser: wide and light, and as narrow as a telephone and dark. */
@StaffPortal
class AccessibilityTest {

    private static final int NARROWEST = 320;

    private final Portal portal;
    private final List<String> found = new ArrayList<>();

    AccessibilityTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void nothingKeepsAnybodyOut(@TempDir Path profiles) {
        for (boolean dark : List.of(false, true)) {
            ChromeDriver browser = browser(profiles, dark);
            try {
                browser.manage().window().setSize(new Dimension(dark ? 500 : 1280, 900));
                walk(browser, dark);
            } finally {
                browser.quit();
            }
        }

        assertEquals("", String.join("\n", found));
    }

    private void walk(ChromeDriver browser, boolean narrow) {
        look(browser, "/staff/login", narrow);
        browser.findElement(By.cssSelector("main form button")).click();
        look(browser, "", narrow);
        browser.findElement(By.id("email")).sendKeys(ExampleStaff.email(ExampleStaff.ADMINISTRATOR));
        browser.findElement(By.id("password")).sendKeys(ExampleStaff.password(ExampleStaff.ADMINISTRATOR));
        browser.findElement(By.cssSelector("main form button")).click();
        assertEquals("http://localhost:" + portal.port() + "/staff", browser.getCurrentUrl());
        assertEquals(narrow, browser.executeScript("return matchMedia('(prefers-color-scheme: dark)').matches"));
        for (String path : List.of(
                "/staff",
                "/staff/account",
                "/staff/account/second-factor",
                "/staff/accounts",
                "/staff/accounts/new",
                "/staff/accounts/1",
                "/staff/log",
                "/staff/log?from=abc",
                "/staff/figures",
                "/staff/link/dead")) {
            look(browser, path, narrow);
        }
    }

    private void look(ChromeDriver browser, String path, boolean narrow) {
        if (narrow) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", NARROWEST, "height", 640, "deviceScaleFactor", 1, "mobile", false));
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        }
        if (!path.isEmpty()) {
            browser.get("http://localhost:" + portal.port() + path);
        }
        Results results = new AxeBuilder().analyze(browser);
        results.getViolations()
                .forEach(violation -> found.add(browser.getCurrentUrl() + " " + violation.getId() + " "
                        + violation.getNodes().get(0).getHtml() + " "
                        + violation.getNodes().get(0).getFailureSummary()));
        Object tooWide = browser.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(tooWide)) {
            found.add(browser.getCurrentUrl() + " is too wide");
        }
    }

    private static ChromeDriver browser(Path profiles, boolean dark) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profiles.resolve(dark ? "dark" : "light"));
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                        .build(),
                options);
    }
}
