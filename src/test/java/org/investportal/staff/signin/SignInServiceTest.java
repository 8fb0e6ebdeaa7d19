package org.investportal.staff.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

@StaffPortal
class SignInServiceTest {

    private final Portal portal;
    private final Browser browser;

    SignInServiceTest(Portal portal) {
        this.portal = portal;
        browser = Browser.at(portal);
    }

    @Test
    void signsInWithTheCorrectPassword() {
        browser.signIn(ExampleStaff.EDITOR);

        assertEquals("/staff", browser.place());
        assertTrue(browser.get("/staff").body().contains("Edith Example"));
    }

    /** The server reuses the objects of a request for requests of other people. */
    @Test
    void readsAFormAfterABodyThatWasNotRead() {
        for (int request = 0; request < 20; request++) {
            browser.postOnly("/about", List.of(Map.entry("typed", "words")));
        }

        assertEquals(200, browser.signIn(ExampleStaff.EDITOR).get("/staff").status());
        assertEquals("/staff", browser.place());
    }

    @Test
    void comesBackToThePageThatWasAskedFor() {
        browser.get("/staff?sort=oldest");
        assertEquals("/staff/login?next=%2Fstaff%3Fsort%3Doldest", browser.place());

        browser.submit(
                browser.get(browser.place()),
                "main form",
                Map.of(
                        "email", ExampleStaff.email(ExampleStaff.EDITOR),
                        "password", ExampleStaff.password(ExampleStaff.EDITOR)));
        assertEquals("/staff?sort=oldest", browser.place());
    }

    @Test
    void keepsTheEmailAndNeverThePassword() {
        Answer answer = browser.signIn("unknown@invest.example.org", "not a password");

        assertEquals(422, answer.status());
        assertEquals(
                "unknown@invest.example.org", answer.html().select("#email").val());
        assertEquals("", answer.html().select("#password").attr("value"));
        assertEquals("#email", answer.html().select(".error-summary a").attr("href"));
    }

    @Test
    void beginsANewSession() {
        browser.signIn(ExampleStaff.EDITOR);
        String before = browser.cookie("staff");
        browser.signIn(ExampleStaff.EDITOR);

        assertNotEquals(before, browser.cookie("staff"));
        Browser stale = Browser.at(portal);
        stale.keep(before);
        stale.get("/staff");
        assertTrue(stale.place().startsWith("/staff/login"), stale.place());
    }

    @Test
    void setsACookieForTheDeskAlone() {
        browser.signIn(ExampleStaff.EDITOR);

        for (String attribute : List.of("__Secure-staff=", "Path=/staff;", "Secure", "HttpOnly", "SameSite=Lax")) {
            assertTrue(browser.cookie("staff").contains(attribute), browser.cookie("staff"));
        }
    }

    /** A script of public pages reads it, and nothing else does. */
    @Test
    void tellsPublicPagesThatSomebodySignedInAndClearsThatAtTheSignOut() {
        browser.signIn(ExampleStaff.EDITOR);

        String cookie = browser.cookie("signed-in");
        assertEquals("__Secure-signed-in=yes; Path=/; Secure; SameSite=Strict", cookie);
        browser.submit(browser.get("/staff"), "form.sign-out", Map.of());
        assertEquals("", browser.cookie("signed-in"));
        browser.keep(cookie);
        browser.get("/staff");
        assertTrue(browser.place().startsWith("/staff/login"), "it proves nothing");
    }

    /** Base64 of Base64: the cookie holds the id in that form. */
    @Test
    void usesARandomSessionId() {
        String value = browser.signIn(ExampleStaff.EDITOR).cookie("staff").replaceAll("^[^=]*=|;.*", "");
        String id = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);

        assertTrue(Base64.getUrlDecoder().decode(id).length * Byte.SIZE >= 128, id.length() + " characters");
    }

    @Test
    void endsWithSigningOut() {
        browser.signIn(ExampleStaff.EDITOR);
        String session = browser.cookie("staff");
        browser.submit(browser.get("/staff"), "form.sign-out", Map.of());

        assertEquals("/staff/login", browser.place());
        browser.keep(session);
        browser.get("/staff");
        assertTrue(browser.place().startsWith("/staff/login"), browser.place());
    }
}
