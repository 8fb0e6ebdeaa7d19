package org.investportal.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A neighbour that puts its own session, with the right token, into a browser signs no one in to it. */
@StaffPortal
class SameSiteFilterTest {

    private static final String SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";

    private final Portal portal;
    private final ExampleStaff staff;
    private final String name = "planted" + System.nanoTime();
    private final Browser browser;

    SameSiteFilterTest(Portal portal, ExampleStaff staff) {
        this.portal = portal;
        this.staff = staff;
        this.browser = Browser.at(portal);
    }

    @BeforeEach
    void add() {
        staff.add(name, Role.EDITOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-site", "cross-site", "none"})
    void refusesAnotherSite(String site) {
        assertThat(signIn(SITE, site).status()).isEqualTo(401);
    }

    @Test
    void refusesAnotherOriginAndAnotherScheme() {
        String host = "localhost:" + portal.port();

        assertThat(signIn(ORIGIN, "http://neighbour.example.org").status()).isEqualTo(401);
        assertThat(signIn(ORIGIN, "https://" + host).status()).isEqualTo(401);
        assertThat(signIn(ORIGIN, "null").status()).isEqualTo(401);
        assertThat(signIn(ORIGIN, "http://" + host).status()).isEqualTo(302);
    }

    @Test
    void takesItsOwnPages() {
        assertThat(signIn(SITE, "same-origin").status()).isEqualTo(302);
    }

    @Test
    void logsFormsOfOtherSitesDuringASession() {
        browser.signIn(name);
        String token =
                browser.get("/staff/account").html().select("[name=_csrf]").val();
        Answer answer = ask("/staff/account/sessions/end?_csrf=" + encoded(token), SITE, "same-site");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(browser.get("/staff").status()).isEqualTo(200);
        assertThat(browser.place()).isEqualTo("/staff");
    }

    private Answer signIn(String header, String value) {
        Answer form = browser.get("/staff/login");
        String token = form.html().select("[name=_csrf]").val();
        return ask(
                "/staff/login?email=" + encoded(ExampleStaff.email(name)) + "&password="
                        + encoded(ExampleStaff.password(name)) + "&_csrf=" + encoded(token),
                header,
                value);
    }

    private Answer ask(String path, String header, String value) {
        String cookie = Stream.of("staff", "__Host-staff-form")
                .map(browser::cookie)
                .filter(kept -> !kept.isEmpty())
                .map(kept -> kept.replaceAll(";.*", ""))
                .collect(Collectors.joining("; "));
        return portal.ask("POST", path, "Cookie", cookie, header, value, "Accept", Portal.BROWSER);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
