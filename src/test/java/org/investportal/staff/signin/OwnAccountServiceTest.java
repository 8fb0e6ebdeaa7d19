package org.investportal.staff.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@StaffPortal
class OwnAccountServiceTest {

    private static final String NEW = "seven herons and a bridge";

    private final Portal portal;
    private final JdbcClient jdbc;
    private final String name = "own" + System.nanoTime();
    private final Browser owner;
    private final Browser elsewhere;

    OwnAccountServiceTest(Portal portal, ExampleStaff staff, JdbcClient jdbc) {
        this.portal = portal;
        this.jdbc = jdbc;
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
    void aCommonPasswordIsRefused() {
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
    void oneSessionIsEndedAndTheOthersGoOn() {
        Answer page = owner.get("/staff/account");
        assertEquals(1, page.html().select(".session-form").size(), "signing out ends its own session");
        owner.submit(page, ".session-form", Map.of());

        assertEquals("/staff/account?done=yes", owner.place());
        assertEquals(1, owner.get("/staff/account").html().select("tbody tr").size());
        elsewhere.get("/staff");
        assertTrue(elsewhere.place().startsWith("/staff/login"));
    }

    @Test
    void sessionsOfOthersCannotBeEnded() {
        Browser stranger = Browser.at(portal).signIn(ExampleStaff.SECOND_EDITOR);
        String token =
                stranger.get("/staff/account").html().select("[name=_csrf]").val();
        String key = owner.get("/staff/account").html().select("[name=session]").val();
        stranger.post(
                "/staff/account/sessions/end", java.util.List.of(Map.entry("_csrf", token), Map.entry("session", key)));

        assertEquals("/staff", placeOf(elsewhere));
    }

    private static String placeOf(Browser browser) {
        browser.get("/staff");
        return browser.place();
    }

    /** The password alone does not remove the second factor: a code is required. */
    @Test
    void aSecondFactorIsRemovedWithACodeAlone() {
        Answer offer = owner.get("/staff/account/second-factor");
        String key = offer.html().select("#key").text();
        String password = ExampleStaff.password(name);
        String recovery = owner.submit(offer, "#add-form", Map.of("code", Phone.code(key, 0), "password", password))
                .html()
                .select(".codes code")
                .text()
                .split(" ", -1)[0];
        Answer withoutCode = remove(password, "");
        assertEquals(422, withoutCode.status());
        assertTrue(withoutCode.html().select("#code-mistake").text().contains("or a recovery code"));
        assertEquals(422, remove(password, "000000").status());
        assertEquals(422, remove("a guess", recovery).status());
        assertEquals(
                0,
                owner.get("/staff/account/second-factor").html().select("#key").size());

        remove(password, recovery);
        Answer again = owner.get("/staff/account/second-factor");
        assertEquals(1, again.html().select("#key").size());
        assertFalse(key.equals(again.html().select("#key").text()), "a new key");
    }

    private Answer remove(String password, String code) {
        Answer page = owner.get("/staff/account/second-factor");
        String token = page.html().select("#change-form [name=_csrf]").val();
        return owner.post(
                "/staff/account/second-factor/remove",
                java.util.List.of(Map.entry("_csrf", token), Map.entry("password", password), Map.entry("code", code)));
    }

    /** A new password makes the account forget its known browsers, in case a cookie was stolen. */
    @Test
    void anotherPasswordForgetsBrowsers() {
        String before = owner.cookie("staff-browser");
        change(ExampleStaff.password(name), NEW, NEW);
        long browsers = jdbc.sql("select count(*) from known_browser b join account a on a.id = b.account_id"
                        + " where a.email = ?")
                .param(ExampleStaff.email(name))
                .query(Long.class)
                .single();

        assertEquals(1, browsers, "this one, under another token");
        assertFalse(before.equals(owner.cookie("staff-browser")));
    }

    @Test
    void signingOutClearsWhatTheBrowserKept() {
        Answer page = owner.get("/staff");
        Answer out = owner.postOnly(
                "/staff/logout",
                Browser.held(page.html().select("form.sign-out").get(0)));

        assertEquals("\"cache\", \"storage\"", out.header("Clear-Site-Data"));
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
        assertTrue(other.place().startsWith("/staff/login"), "after the first step the page stays closed");
        Browser second = Browser.at(portal);
        Answer half = second.signIn(ExampleStaff.email(name), ExampleStaff.password(name));
        second.submit(half, "main form", Map.of("code", code));
        assertEquals("/staff", second.place());
    }

    /** Owners cannot rename themselves, since histories keep names: an owner could take the name of a colleague. */
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
