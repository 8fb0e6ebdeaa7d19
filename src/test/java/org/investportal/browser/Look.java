package org.investportal.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.portal.Accessibility;
import org.investportal.portal.Chromium;

/** Somebody's look at pages through one browser, one load each, in some conditions. */
final class Look {

    private static final Path INSPECTION = Path.of("src/test/resources/browser/inspection.js");

    private final Findings findings = new Findings();
    private final Chromium browser;
    private final boolean scripts;
    private final List<Conditions> conditions;
    private final String inspection;

    Look(Chromium browser, boolean scripts, List<Conditions> conditions) throws IOException {
        this.browser = browser;
        this.scripts = scripts;
        this.conditions = conditions;
        this.inspection = Files.readString(INSPECTION, UTF_8);
    }

    List<String> found() {
        return findings.lines();
    }

    void at(Visit visit) {
        String page = visit.name() + (scripts ? "" : " without scripts");
        conditions.get(0).applyTo(browser);
        browser.command("Network.clearBrowserCookies", Map.of());
        browser.go(visit.path());
        for (Conditions these : conditions) {
            these.applyTo(browser);
            inspect(page, these);
            if (scripts && these.isPictured()) {
                browser.picture(visit.name() + "-" + these);
            }
        }
        enlarge(page);
        findings.addAll(withPage(page, complaints(visit)), "at all");
        findings.addAll(withPage(page, browser.requestsElsewhere()), "asked elsewhere");
        if (visit.isPublic()) {
            findings.addAll(withPage(page, left()), "left behind");
        }
    }

    private void inspect(String page, Conditions these) {
        findings.addAll(withPage(page, inspected()), these.toString());
        Accessibility accessibility = browser.accessibility(these.rules());
        findings.addAll(withPage(page, Unexplained.violations(accessibility.violations())), these.toString());
        findings.addAll(withPage(page, Unexplained.of(accessibility.incomplete())), these.toString());
    }

    /** Letters of double the size in the same window. */
    private void enlarge(String page) {
        new Conditions(Conditions.WIDE, Conditions.Colours.LIGHT).applyTo(browser);
        setLetters(32, 26);
        findings.addAll(withPage(page, inspected()), "large letters");
        setLetters(16, 13);
    }

    private void setLetters(int standard, int fixed) {
        browser.command("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", standard, "fixed", fixed)));
    }

    private List<String> inspected() {
        List<?> found = (List<?>) Objects.requireNonNull(browser.driver().executeScript(inspection));
        return found.stream().map(String::valueOf).toList();
    }

    /**
     * The browser says of each page that is an error that it is one. No one is signed in where a form is shown again, so that its
     * script cannot keep the typed text, and asks whether to leave the page.
     */
    private List<String> complaints(Visit visit) {
        String failed = " - Failed to load resource: the server responded with a status of ";
        return browser.complaints().stream()
                .filter(complaint -> !complaint.contains(
                        visit.path() + failed + visit.answer().status()))
                .filter(complaint -> !complaint.matches(".*/staff/scratch/\\S+" + failed + "401.*"))
                .filter(complaint -> !complaint.contains("'beforeunload' confirmation panel"))
                .toList();
    }

    /** Returns a line about the data that a page keeps in the browser; empty if it keeps none. */
    private List<String> left() {
        String origin = String.valueOf(browser.driver().executeScript("return location.origin"));
        Object stored = browser.driver().executeScript("return localStorage.length + sessionStorage.length");
        Object used = browser.command("Storage.getUsageAndQuota", Map.of("origin", origin))
                .get("usage");
        Object cookies = browser.command("Storage.getCookies", Map.of()).get("cookies");
        String left = "stored " + stored + ", used " + used + ", cookies " + cookies;
        return left.equals("stored 0, used 0, cookies []") ? List.of() : List.of(left);
    }

    private static List<String> withPage(String page, List<String> found) {
        return found.stream().map(one -> page + ": " + one).toList();
    }
}
