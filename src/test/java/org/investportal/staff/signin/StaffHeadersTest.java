package org.investportal.staff.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.RawRequest;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/** Every answer of the desk has the security headers, including refusals and errors. */
@StaffPortal
class StaffHeadersTest {

    private static final Map<String, String> EXPECTED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()",
            "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate",
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    private final Portal portal;
    private final Browser ada;

    StaffHeadersTest(Portal portal) {
        this.portal = portal;
        ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
    }

    @Test
    void areOnPages() {
        for (String path : List.of("/staff", "/staff/login", "/staff/account", "/staff/log.csv", "/staff/link/dead")) {
            assertProtected(path, ada.get(path));
        }
    }

    @Test
    void areOnRefusals() {
        assertProtected("sent to the sign-in", portal.ask("GET", "/staff", "Accept", Portal.BROWSER));
        assertProtected(
                "sent without a session", portal.ask("POST", "/staff/account/password", "Accept", Portal.BROWSER));
        assertProtected("for editors", ada.get("/staff/figures"));
        assertProtected("unknown page", ada.get("/staff/nothing-of-this-name"));
        assertProtected("not there", ada.get("/staff/accounts/0"));
        assertProtected("no number", ada.get("/staff/accounts/abc"));
        assertProtected("another method", portal.ask("PUT", "/staff/login", "Accept", Portal.BROWSER));
    }

    /** The example portal has a base address of HTTPS and is asked over plain HTTP, as behind a proxy. */
    @Test
    void keepReadersOnHttps() {
        for (String path : List.of("/", "/about", "/nothing", "/staff/login", "/staff")) {
            assertTrue(
                    portal.ask("GET", path, "Accept", Portal.BROWSER)
                            .header("Strict-Transport-Security")
                            .contains("max-age=31536000"),
                    path);
        }
    }

    @Test
    void leadToNoAddressThatAClientMadeUp() throws Exception {
        String answer = RawRequest.send(
                portal.port(), "GET /staff HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertEquals(302, RawRequest.status(answer));
        assertTrue(RawRequest.header(answer, "Location").startsWith("/staff/login"), answer);
    }

    /** However the address is written. */
    @Test
    void forbidToKeepWhatIsWrittenOtherwise() throws Exception {
        for (String path : List.of("/%73taff/login", "/st%61ff/login", "/staff/%6cogin")) {
            String answer = RawRequest.get(portal.port(), path, Portal.BROWSER);
            assertEquals(EXPECTED.get("Cache-Control"), RawRequest.header(answer, "Cache-Control"), path);
            assertEquals("", RawRequest.header(answer, "ETag"), path);
        }
    }

    @Test
    void unknownAddressesAreNotFound() {
        for (String path : List.of("/staff/nothing-of-this-name", "/staff/figures", "/staff/zh/nothing")) {
            assertEquals(404, ada.get(path).status(), path);
            assertEquals(302, portal.ask("GET", path, "Accept", Portal.BROWSER).status(), path);
        }
        assertEquals(403, ada.get("/staff/refused").status());
        assertEquals(404, ada.get("/staff/accounts/0").status());
        assertEquals(400, ada.get("/staff/accounts/abc").status());
    }

    @Test
    void theAddressOfTheDeskMayEndWithASlash() {
        ada.get("/staff/");
        assertEquals("/staff", ada.place());
        ada.get("/staff/zh/");
        assertEquals("/staff/zh", ada.place());
    }

    @Test
    void nothingIsChangedWithoutAToken() {
        assertEquals(
                403,
                ada.post("/staff/accounts/1/name", List.of(Map.entry("fullName", "Eve")))
                        .status());
        assertFalse(ada.get("/staff/accounts").body().contains("Eve"));
    }

    @Test
    void publicPagesHaveNoSession() {
        assertEquals("", portal.ask("GET", "/", "Cookie", "staff=abc").header("Set-Cookie"));
        assertTrue(ada.get("/").header("Set-Cookie").isEmpty());
    }

    private static void assertProtected(String what, Answer answer) {
        EXPECTED.forEach((name, value) -> assertEquals(value, answer.header(name), what + ": " + name));
    }
}
