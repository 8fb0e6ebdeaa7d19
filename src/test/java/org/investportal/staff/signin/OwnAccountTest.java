package org.investportal.staff.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Phone;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

@StaffPortal
class OwnAccountTest {

    private static final String NEW = "seven herons and a bridge";

    private final Portal portal;
    private final String name = "own" + System.nanoTime();
    private final Browser owner;
    private final Browser elsewhere;

    OwnAccountTest(Portal portal, ExampleStaff staff) {
        this.portal = portal;
        staff.add(name, Role.EDITOR);
        owner = Browser.at(portal).signIn(name);
        elsewhere = Browser.at(portal).signIn(name);
    }

    @Test
    void anotherPasswordEndsAllSessionsButThisOne() {
        change(ExampleStaff.password(name), NEW, NEW);

        assertEquals("/staff/account?done=yes", owner.place());
        elsewhere.get("/staff");
        assertTrue(elsewhere.place().startsWith("/staff/login"));
        elsewhere.signIn(ExampleStaff.email(name), NEW);
        assertEquals("/staff", elsewhere.place());
    }

    @Test
    void theOldPasswordIsAskedFor() {
        Answer answer = change("not the old one", NEW, NEW);

        assertEquals(422, answer.status());
        assertEquals(
                "This is not your password",
                answer.html().select("#oldPassword-mistake").text());
    }

    @Test
    void aPasswordThatManyThinkOfIsRefused() {
        assertMistake("too many people", "Password123456");
        assertMistake("without your name", "i am " + name + " myself");
        assertMistake("at least 12", "short");
        assertMistake("at most 200", "long ".repeat(50));
    }

    @Test
    void theSessionsAreShown() {
        assertEquals(2, owner.get("/staff/account").html().select("tbody tr").size());
    }

    @Test
    void signingOutEverywhereEndsThisOneToo() {
        owner.submit(owner.get("/staff/account"), "#sessions-form", Map.of());

        for (Browser browser : java.util.List.of(owner, elsewhere)) {
            browser.get("/staff");
            assertTrue(browser.place().startsWith("/staff/login"));
        }
    }

    @Test
    void aSecondFactorIsAddedWithThePasswordAlone() {
        Answer offer = owner.get("/staff/account/second-factor");
        String code = Phone.code(offer.html().select("#key").text(), 0);
        Answer refused = owner.submit(offer, "#add-form", Map.of("code", code, "password", "a guess"));

        assertEquals(422, refused.status());
        assertEquals(
                "This is not your password",
                refused.html().select("#password-mistake").text());
        assertEquals(
                1,
                owner.get("/staff/account/second-factor").html().select("#key").size());
    }

    @Test
    void aRecoveryCodeStandsInForTheApp() {
        Answer offer = owner.get("/staff/account/second-factor");
        String key = offer.html().select("#key").text();
        String code = owner.submit(
                        offer, "#add-form", Map.of("code", Phone.code(key, 0), "password", ExampleStaff.password(name)))
                .html()
                .select(".codes code")
                .text()
                .split(" ", -1)[0];

        Browser other = Browser.at(portal);
        other.signIn(ExampleStaff.email(name), ExampleStaff.password(name));
        assertTrue(other.place().startsWith("/staff/login/code"), other.place());
        other.get("/staff");
        assertTrue(other.place().startsWith("/staff/login"), "half-way is not in");
        Browser second = Browser.at(portal);
        Answer half = second.signIn(ExampleStaff.email(name), ExampleStaff.password(name));
        second.submit(half, "main form", Map.of("code", code));
        assertEquals("/staff", second.place());
    }

    /** Names stay in histories that nobody changes, so that nobody takes that of a colleague. */
    @Test
    void ownersDoNotRenameThemselves() {
        assertEquals(
                0, owner.get("/staff/account").html().select("[name=fullName]").size());
        assertEquals(
                403,
                owner.post("/staff/account/name", java.util.List.of(Map.entry("fullName", "Somebody Else")))
                        .status());
    }

    private void assertMistake(String part, String password) {
        Answer answer = change(ExampleStaff.password(name), password, password);
        String mistake = answer.html().select("#newPassword-mistake").text();
        assertTrue(mistake.toLowerCase(java.util.Locale.ROOT).contains(part), mistake);
    }

    private Answer change(String old, String password, String again) {
        return owner.submit(
                owner.get("/staff/account"),
                "#password-form",
                Map.of("oldPassword", old, "newPassword", password, "newPasswordAgain", again));
    }
}
