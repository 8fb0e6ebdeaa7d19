package org.investportal.staff.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.RawRequest;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that was typed is lost when a session has ended. */
@StaffPortal
class LateFormsTest {

    private static final String MARKUP = "\"><b>née</b> & 😀\n" + "x".repeat(10_000);

    private final Portal portal;
    private final String name = "late" + System.nanoTime();

    /** The path of the page on which the administrator renames their own account. */
    private final String page;

    LateFormsTest(Portal portal, ExampleStaff staff) {
        this.portal = portal;
        page = "/staff/accounts/" + staff.add(name, Role.EDITOR, Role.ADMINISTRATOR);
    }

    @Test
    void goesOnAfterSigningInAgain() {
        Browser browser = Browser.at(portal).signIn(name);
        Answer form = browser.get(page);
        browser.forget("staff");
        Answer late = browser.submit(form, "#name-form", Map.of("fullName", "Late Riser " + name));
        assertEquals(401, late.status());

        Answer back = browser.submit(late, "main form", credentials());
        assertEquals(200, back.status());
        assertEquals("Go on where you were", back.html().select("h1").text());
        assertFalse(back.html().select("main").text().contains("/staff/"));
        Answer done = browser.submit(back, "main form", Map.of());

        assertEquals("Late Riser " + name, done.html().select("#fullName").val());
        assertEquals(page + "?done=yes", browser.place());
    }

    @Test
    void keepsEveryCharacterAndNoSecret() {
        Answer late = Browser.at(portal)
                .post(
                        "/staff/changes/7/reason",
                        List.of(
                                Map.entry("reason", MARKUP),
                                Map.entry("reason", "second"),
                                Map.entry("newPassword", "unseen"),
                                Map.entry("_csrf", "unseen")));

        assertEquals(
                List.of(MARKUP.replace("\n", "\r\n"), "second"),
                late.html().select("[name=kept:reason]").eachAttr("value").stream()
                        .map(value -> value.replaceAll("\r?\n", "\r\n"))
                        .toList());
        assertEquals(0, late.html().select("main b").size());
        assertFalse(late.body().contains("unseen"));
    }

    @Test
    void saysThatAFileHasToBeChosenAgain() {
        Browser browser = Browser.at(portal);
        Answer late = browser.postFile("/staff/documents/new", Map.of("title", "kept"), "file", new byte[] {'x'});
        Answer back = browser.submit(late, "main form", credentials());

        assertTrue(late.html().select(".notice").text().contains("choose the file again"));
        assertEquals("kept", back.html().select("[name=title]").val());
        assertTrue(back.html().select("main .note").text().contains("Choose the file there"));
    }

    @Test
    void keepsItThroughAWrongPassword() {
        Browser browser = Browser.at(portal);
        Answer late = browser.post("/staff/changes/7", List.of(Map.entry("reason", "kept")));
        Answer refused = browser.submit(late, "main form", Map.of("email", ExampleStaff.email(name), "password", "x"));

        assertEquals(422, refused.status());
        assertEquals("kept", refused.html().select("[name=kept:reason]").val());
        assertEquals(
                "/staff/changes/7", refused.html().select("[name=kept-path]").val());
    }

    @Test
    void keepsNothingThatAnotherSiteSends() {
        Answer late = portal.ask("POST", "/staff/changes/7?reason=evil", "Sec-Fetch-Site", "cross-site");
        Answer unnamed = portal.ask("POST", "/staff/changes/7?reason=evil", "Origin", "https://evil.example.org");

        assertEquals(401, late.status());
        assertFalse(late.body().contains("evil"));
        assertFalse(unnamed.body().contains("evil\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/login", "/staff/login/code", "/staff/login/expired", "/staff/login/stale"})
    void carriesNothingThatAnotherSiteSendsToTheSignIn(String path) {
        String made = "?kept-path=/staff/accounts/7/roles&kept:roles=administrator&email=evil&next=/staff/log";
        Answer named = portal.ask("POST", path + made, "Sec-Fetch-Site", "cross-site");
        Answer neighbour = portal.ask("POST", path + made, "Sec-Fetch-Site", "same-site");
        Answer unnamed = portal.ask("POST", path + made, "Origin", "https://evil.example.org");

        for (Answer answer : List.of(named, neighbour, unnamed)) {
            assertEquals(401, answer.status());
            assertEquals(0, answer.html().select("[name^=kept]").size());
            assertEquals("", answer.html().select("#email").val());
            assertEquals("/staff", answer.html().select("[name=next]").val());
        }
    }

    @Test
    void theAddressDoesNotPrefillTheEmail() {
        Answer form = portal.ask("GET", "/staff/login?email=evil&kept-path=/staff/log&next=/staff/changes");

        assertEquals("", form.html().select("#email").val());
        assertEquals(0, form.html().select("[name^=kept]").size());
        assertEquals("/staff/changes", form.html().select("[name=next]").val());
    }

    @Test
    void doesNotRedirectElsewhere() {
        Browser browser = Browser.at(portal);
        Answer back = browser.submit(
                browser.get("/staff/login"),
                "main form",
                Map.of(
                        "email",
                        ExampleStaff.email(name),
                        "password",
                        ExampleStaff.password(name),
                        "kept-path",
                        "https://evil.example.org/",
                        "next",
                        "//evil.example.org/staff"));

        assertEquals(200, back.status());
        assertEquals("/staff", browser.place());
    }

    /** The body is announced, and never sent: a client that still sends may lose the answer when the connection is closed. */
    @Test
    void doesNotKeepTooLargeForms() throws IOException {
        String late = RawRequest.send(
                portal.port(),
                String.join(
                        "\r\n",
                        "POST /staff/changes/7 HTTP/1.1",
                        "Host: localhost",
                        "Accept: text/html",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: 1000001",
                        "",
                        ""));

        assertEquals(413, RawRequest.status(late));
        assertFalse(late.contains("kept-path"));
    }

    @Test
    void goesOnFromAPageOfASessionBefore() {
        Browser browser = Browser.at(portal).signIn(name);
        Answer form = browser.get(page);
        browser.forget("staff");
        browser.signIn(name);
        Answer stale = browser.submit(form, "#name-form", Map.of("fullName", "Twice Signed " + name));
        assertEquals(403, stale.status());

        Answer done = browser.submit(stale, "main form", Map.of());
        assertEquals("Twice Signed " + name, done.html().select("#fullName").val());
    }

    @Test
    void saysThatAPageOfASessionBeforeHeldTooMuch() {
        Browser browser = Browser.at(portal).signIn(name);
        Answer stale = browser.post(page + "/name", List.of(Map.entry("fullName", "x".repeat(1_000_001))));

        assertEquals(403, stale.status());
        assertTrue(stale.html().select("main").text().contains("too long to be kept here"));
    }

    @Test
    void aSignInPageThatGrewOldIsShownAgain() {
        Browser browser = Browser.at(portal);
        Answer form = browser.get("/staff/login");
        browser.forget("__Host-staff-form");
        Answer again = browser.submit(form, "main form", credentials());
        assertEquals(401, again.status());
        assertEquals(ExampleStaff.email(name), again.html().select("#email").val());

        browser.submit(again, "main form", credentials());
        assertEquals("/staff", browser.place());
    }

    @Test
    void aSignInPageThatIsSentByWhoIsInLeadsToTheDesk() {
        Browser browser = Browser.at(portal);
        Answer form = browser.get("/staff/login");
        browser.signIn(name);
        browser.submit(form, "main form", credentials());

        assertEquals("/staff", browser.place());
    }

    @Test
    void peopleWithoutAPasswordAreNotAskedForIt() {
        Browser browser = Browser.at(portal);
        browser.post("/staff/link/old", List.of(Map.entry("newPassword", "x")));

        assertEquals("/staff/link/old?old=yes", browser.place());
    }

    @Test
    void anOldPageSignsOutToo() {
        Browser browser = Browser.at(portal).signIn(name);
        Answer old = browser.get("/staff");
        browser.forget("staff");
        browser.signIn(name);
        browser.submit(old, "form.sign-out", Map.of());

        assertEquals("/staff/login", browser.place());
        browser.get("/staff");
        assertTrue(browser.place().startsWith("/staff/login"), browser.place());
    }

    @Test
    void formsWithoutATokenAreLogged() {
        Browser browser = Browser.at(portal).signIn(name);
        browser.post(page + "/name", List.of(Map.entry("fullName", "Forged")));

        Browser ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
        String lines = ada.get("/staff/log?action=access-refused&about=token&who=" + name)
                .html()
                .select("tbody tr")
                .text();
        assertTrue(lines.contains("POST " + page + "/name"), lines);
    }

    @Test
    void signingOutTwiceIsNoMistake() {
        Browser browser = Browser.at(portal).signIn(name);
        Answer desk = browser.get("/staff");
        browser.submit(desk, "form.sign-out", Map.of());
        Answer again = browser.submit(desk, "form.sign-out", Map.of());

        assertEquals(200, again.status());
        assertTrue(browser.place().startsWith("/staff/login"));
    }

    private Map<String, String> credentials() {
        return Map.of("email", ExampleStaff.email(name), "password", ExampleStaff.password(name));
    }
}
