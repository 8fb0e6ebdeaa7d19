package org.investportal.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.Subject;
import org.investportal.portal.Browser;
import org.investportal.portal.Chromium;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.springframework.context.ApplicationContext;

/** Every page of changes, review and editions is valid, accessible, and fits a narrow window. */
@StaffPortal
class PagesOfTheDeskTest {

    private static final int NARROW = 320;

    private final Portal portal;
    private final Drafting drafting;
    private final Map<String, String> pages = new LinkedHashMap<>();

    PagesOfTheDeskTest(Portal portal, ApplicationContext context) {
        this.portal = portal;
        this.drafting = new Drafting(context);
    }

    @BeforeEach
    void thereIsSomethingOnEachPage() {
        long draft = drafting.begun(
                new Subject(ItemKind.SECTOR, 10),
                Map.of(
                        "summary.en",
                        "An industry that grew to [[figure:305]] within [[period:305]], and goes on growing."),
                ExampleStaff.EDITOR);
        drafting.revised(draft, Map.of("name.zh", "数字经济"), ExampleStaff.EDITOR);
        long broken = drafting.begun(
                Drafting.figure(337),
                Map.of("unit", "percent", "readings", "", "peers", "54 ahead"),
                ExampleStaff.EDITOR);
        long waiting = drafting.submitted(
                Drafting.figure(338), Map.of("number", "77", "qualifier", "about"), ExampleStaff.EDITOR);
        drafting.approved(
                Drafting.figure(339),
                Map.of("note.footnote.en", "A note."),
                ExampleStaff.EDITOR,
                ExampleStaff.REVIEWER);
        pages.put("/staff", ExampleStaff.REVIEWER);
        pages.put("/staff/changes/" + draft, ExampleStaff.EDITOR);
        pages.put("/staff/changes/" + draft + "?all=yes", ExampleStaff.EDITOR);
        pages.put("/staff/changes/" + draft + "/revisions/2", ExampleStaff.EDITOR);
        pages.put("/staff/changes/" + draft + "/abandonment", ExampleStaff.EDITOR);
        pages.put("/staff/changes/" + broken, ExampleStaff.EDITOR);
        pages.put("/staff/changes/" + waiting, ExampleStaff.REVIEWER);
        pages.put("/staff/changes", ExampleStaff.EDITOR);
        pages.put("/staff/review", ExampleStaff.REVIEWER);
        pages.put("/staff/editions", ExampleStaff.REVIEWER);
        pages.put("/staff/editions/new", ExampleStaff.REVIEWER);
        pages.put("/staff/ageing", ExampleStaff.EDITOR);
        pages.put("/staff/flagged", ExampleStaff.EDITOR);
        pages.put("/staff/suppressions?q=investment", ExampleStaff.REVIEWER);
        pages.put(suppression(), ExampleStaff.REVIEWER);
    }

    private String suppression() {
        return Browser.at(portal)
                .signIn(ExampleStaff.REVIEWER)
                .get("/staff/suppressions?q=investment")
                .html()
                .select(".work a")
                .attr("href");
    }

    @Test
    void theHtmlIsValid() throws Exception {
        HtmlChecker checker = new HtmlChecker();
        Map<String, Browser> people = new LinkedHashMap<>();
        Map<String, List<String>> complaints = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Browser person = people.computeIfAbsent(
                    page.getValue(), name -> Browser.at(portal).signIn(name));
            complaints.put(
                    page.getKey(), checker.complaints(person.get(page.getKey()).body()));
        }
        complaints.values().removeIf(List::isEmpty);

        assertThat(complaints).isEmpty();
    }

    @Test
    @InChromium
    void nobodyIsKeptOut() {
        List<String> found = new ArrayList<>();
        for (String person : List.of(ExampleStaff.EDITOR, ExampleStaff.REVIEWER)) {
            try (Chromium browser = Chromium.open(portal.port())) {
                signIn(browser, person);
                pages.forEach((path, whose) -> {
                    if (whose.equals(person)) {
                        look(browser, path, found);
                    }
                });
            }
        }

        assertThat(found).isEmpty();
    }

    private static void look(Chromium browser, String path, List<String> found) {
        String name = "desk" + path.replaceAll("\\d+", "n").replaceAll("[^a-z]+", "-");
        for (String scheme : List.of("light", "dark")) {
            browser.driver()
                    .executeCdpCommand(
                            "Emulation.setEmulatedMedia",
                            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            browser.driver().manage().window().setSize(new Dimension(1280, 2400));
            browser.go(path).picture(name + "-wide-" + scheme);
            found.addAll(browser.accessibilityViolations());
            browser.driver().manage().window().setSize(new Dimension(NARROW, 2400));
            browser.picture(name + "-narrow-" + scheme);
        }
        found.addAll(browser.complaints());
        if (width(browser, "document.documentElement.scrollWidth") > width(browser, "window.innerWidth")) {
            found.add(path + " is wider than the window");
        }
    }

    private static int width(Chromium browser, String what) {
        return ((Number) Objects.requireNonNull(browser.driver().executeScript("return " + what))).intValue();
    }

    private static void signIn(Chromium browser, String person) {
        browser.go("/staff/login").type("#email", ExampleStaff.email(person));
        browser.type("#password", ExampleStaff.password(person));
        browser.send("main form button");
    }
}
