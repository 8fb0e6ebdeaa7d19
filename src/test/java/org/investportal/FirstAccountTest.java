package org.investportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A portal is started twice before anybody makes the first account, started for a look around, and started for an
 * administrator who is locked out.
 */
@Tag("sweep")
class FirstAccountTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:(\\d+)(/staff/link/\\S+)");
    private static final Pattern DEMO = Pattern.compile("Demo account, (\\w+): (\\S+), password (\\S+)");
    private static final String EMAIL = "first@invest.example.org";
    private static final String PASSWORD = "nine boats on the canal";
    private static final String ANOTHER = "seven herons and a bridge";

    private static List<String> firstSaid;
    private static List<String> demoSaid;
    private static String demoPlace;
    private static Visit visit;
    private static List<String> lockedOutSaid;
    private static String lockedOutPlace;
    private static String demoLater;

    /** The pages behind the link: first, with mistakes, the navigation of the new account, and when the link was used again. */
    private record Visit(Answer form, Answer mistakes, String navigation, Answer again) {}

    @BeforeAll
    static void makeTheFirstAccount(@TempDir Path directory) throws Exception {
        Path folder = directory.toRealPath();
        try (PortalProcess portal = PortalProcess.in(folder, Map.of()).untilReady()) {
            firstSaid = portal.output();
            portal.stop();
        }
        try (PortalProcess portal =
                PortalProcess.in(folder, Map.of("PORTAL_DEMO", "true")).untilReady()) {
            demoSaid = portal.output();
            demoPlace = lookAround(port(demoSaid));
            visit = visit(Browser.at(port(demoSaid)), link(demoSaid));
            portal.stop();
        }
        try (PortalProcess portal = PortalProcess.in(folder, Map.of("PORTAL_ADMINISTRATOR_LINK", EMAIL))
                .untilReady()) {
            lockedOutSaid = portal.output();
            lockedOutPlace = getBackIn(Browser.at(port(lockedOutSaid)), link(lockedOutSaid));
            demoLater = lookAround(port(lockedOutSaid));
            portal.stop();
        }
    }

    /** Returns the path of the page that a person sees after signing in with a demo account from the console. */
    private static String lookAround(int port) {
        Matcher demo = DEMO.matcher(String.join("\n", demoSaid));
        assertTrue(demo.find(), demoSaid.toString());
        Browser browser = Browser.at(port);
        browser.signIn(demo.group(2), demo.group(3));
        return browser.place();
    }

    private static Visit visit(Browser browser, String link) {
        Answer form = browser.get(link);
        Answer mistakes = browser.submit(form, "main form", Map.of("email", "someone", "newPassword", "password1234"));
        Map<String, String> person =
                Map.of("email", EMAIL, "fullName", "First", "newPassword", PASSWORD, "newPasswordAgain", PASSWORD);
        browser.submit(form, "main form", person);
        Answer again = browser.submit(form, "main form", person);
        browser.signIn(EMAIL, PASSWORD);
        return new Visit(
                form, mistakes, browser.get("/staff").html().select("nav").text(), again);
    }

    private static String getBackIn(Browser browser, String link) {
        browser.submit(link, Map.of("newPassword", ANOTHER, "newPasswordAgain", ANOTHER));
        browser.signIn(EMAIL, ANOTHER);
        return browser.place();
    }

    @Test
    void eachStartPrintsAnotherLinkUntilThereIsAnAccount() {
        assertNotEquals(link(firstSaid), link(demoSaid));
        assertEquals(
                1,
                lockedOutSaid.stream()
                        .filter(line -> line.contains("/staff/link/"))
                        .count());
    }

    @Test
    void theLinkCreatesAnAdministratorWithFurtherRoles() {
        assertEquals(2, visit.form().html().select("[type=checkbox][checked]").size());
        for (String entry : List.of("Accounts", "Log", "Content", "Review")) {
            assertTrue(visit.navigation().contains(entry), visit.navigation());
        }
    }

    @Test
    void showsErrorsBesideTheirFields() {
        assertEquals(422, visit.mistakes().status());
        assertEquals("someone", visit.mistakes().html().select("#email").val());
        for (String field : List.of("email", "fullName", "newPassword", "newPasswordAgain")) {
            assertTrue(visit.mistakes().html().selectFirst("#" + field + "-mistake") != null, field);
        }
    }

    @Test
    void theLinkWorksOnce() {
        assertEquals(410, visit.again().status());
    }

    @Test
    void demoAccountsUseThePasswordsOnTheConsole() {
        assertEquals("/staff", demoPlace);
        assertEquals(
                2, demoSaid.stream().filter(line -> DEMO.matcher(line).find()).count());
    }

    @Test
    void demoAccountsEndWithTheNextStart() {
        assertEquals("/staff/login", demoLater);
    }

    @Test
    void aLockedOutAdministratorCanSignInAgain() {
        assertEquals("/staff", lockedOutPlace);
    }

    private static String link(List<String> said) {
        Matcher link = LINK.matcher(String.join("\n", said));
        assertTrue(link.find(), said.toString());
        return link.group(2);
    }

    private static int port(List<String> said) {
        return URI.create(said.get(0).substring("The site is at ".length())).getPort();
    }
}
