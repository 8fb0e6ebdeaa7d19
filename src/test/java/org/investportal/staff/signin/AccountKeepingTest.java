package org.investportal.staff.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Phone;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Administrators change accounts, with effect on the people who are signed in. */
@StaffPortal
class AccountKeepingTest {

    private final Browser ada;
    private final Browser owner;
    private final String name = "kept" + System.nanoTime();
    private final ExampleStaff staff;
    private final JdbcClient jdbc;
    private final String path;

    AccountKeepingTest(Portal portal, ExampleStaff staff, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.staff = staff;
        path = "/staff/accounts/" + staff.add(name, Role.EDITOR);
        ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
        owner = Browser.at(portal).signIn(name);
    }

    @Test
    void rolesHoldAtOnceAndEndSessions() {
        assertEquals(0, reviewLinks());
        ada.submit(ada.get(path), "#roles-form", Map.of("roles", "reviewer"));

        assertTrue(isOut());
        owner.signIn(name);
        assertEquals(1, reviewLinks());
    }

    @Test
    void aDisabledAccountIsSignedOut() {
        press("disable-form");

        assertTrue(isOut());
        assertEquals(
                422,
                owner.signIn(ExampleStaff.email(name), ExampleStaff.password(name))
                        .status());
        press("enable-form");
        owner.signIn(name);
        assertFalse(isOut());
    }

    @Test
    void signingOutEverywhereEndsSessions() {
        press("sessions-form");

        assertTrue(isOut());
    }

    @Test
    void aLinkSetsAPasswordOnceAndSignsOutEverywhere() {
        String link = URI.create(ada.submit(ada.get(path), "#link-form", Map.of())
                        .html()
                        .select("#link")
                        .text())
                .getPath();
        Map<String, String> password =
                Map.of("newPassword", "nine boats on the canal", "newPasswordAgain", "nine boats on the canal");
        owner.forget("staff-browser");
        Answer form = owner.get(link);
        assertEquals(200, owner.submit(form, "main form", password).status());
        assertFalse(owner.cookie("staff-browser").isEmpty());

        assertEquals(410, owner.submit(form, "main form", password).status());
        assertEquals(410, owner.get(link).status());
        assertTrue(isOut());
        owner.signIn(ExampleStaff.email(name), "nine boats on the canal");
        assertEquals("/staff", owner.place());
    }

    @Test
    void aRequiredSecondFactorBlocksOtherPages() {
        press("demand-form");

        Answer offer = owner.get("/staff/account");
        assertEquals("/staff/account/second-factor", owner.place());
        assertEquals(0, offer.html().select("nav").size());
        String key = offer.html().select("#key").text();
        assertEquals(
                10,
                owner.submit(
                                offer,
                                "#add-form",
                                Map.of("code", Phone.code(key, 0), "password", ExampleStaff.password(name)))
                        .html()
                        .select(".codes li")
                        .size());
        assertEquals(200, owner.get("/staff/account").status());
        assertEquals("/staff/account", owner.place());
        Answer kept = owner.submit(
                owner.get("/staff/account/second-factor"),
                "#change-form",
                Map.of("password", ExampleStaff.password(name)));
        assertEquals(200, kept.status());
    }

    @Test
    void theLastAdministratorStays() {
        jdbc.sql("delete from account_role where role = 'ADMINISTRATOR' and account_id <> ?")
                .param(staff.member(ExampleStaff.ADMINISTRATOR).account())
                .update();
        String own = ada.get("/staff/accounts")
                .html()
                .select("main a:contains(Ada Example)")
                .attr("href");
        Answer roles = ada.submit(ada.get(own), "#roles-form", Map.of("roles", "editor"));
        Answer disabled = ada.submit(ada.get(own), "#disable-form", Map.of());

        assertEquals(422, roles.status());
        assertEquals(422, disabled.status());
        assertEquals(200, ada.get("/staff/accounts").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/link", "/second-factor/remove"})
    void theOwnAccountCannotBeTakenOver(String change) {
        String own = ada.get("/staff/accounts")
                .html()
                .select("main a:contains(Ada Example)")
                .attr("href");
        Answer page = ada.get(own);
        String token = page.html().select("#roles-form [name=_csrf]").val();
        Answer refused = ada.post(own + change, List.of(Map.entry("_csrf", token)));

        assertEquals(0, page.html().select("#link-form, #remove-form").size());
        assertEquals(422, refused.status());
        assertTrue(refused.html().select(".error-summary").text().contains("your own account"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "x😀", "<b>x</b>@<i>y</i>", "LONG"})
    void invalidInputIsShownWithAMessage(String typed) {
        String text = typed.equals("LONG") ? "x".repeat(10_000) : typed;
        Answer answer = ada.submit("/staff/accounts/new", Map.of("email", text, "fullName", text, "roles", "king"));

        assertEquals(422, answer.status());
        assertEquals(text, answer.html().select("#email").val());
        assertEquals(text, answer.html().select("#fullName").val());
        assertFalse(answer.html().select(".error-summary a").isEmpty());
        assertEquals(0, answer.html().select("main b, main i").size());
    }

    @Test
    void anEmailIsOfOneAccount() {
        Answer answer = ada.submit(
                "/staff/accounts/new",
                Map.of(
                        "email",
                        ExampleStaff.email(name).toUpperCase(java.util.Locale.ROOT),
                        "fullName",
                        "Other",
                        "roles",
                        "editor"));

        assertEquals(422, answer.status());
        assertTrue(answer.html().select("#email-mistake").text().contains("already"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REVA TWIN of %s", "Ｒｅｖａ Twin  of %s", "Reva Twin of\u00a0%s"})
    void anAccountHasANameThatNoOtherLooksLike(String twin) {
        staff.add("twin" + name, Role.EDITOR);
        Answer own = ada.get(path);
        ada.submit(own, "#name-form", Map.of("fullName", "Reva Twin of " + name));
        assertEquals("Reva Twin of " + name, ada.get(path).html().select("h1").text());

        String typed = String.format(java.util.Locale.ROOT, twin, name);
        Answer added = ada.submit(
                "/staff/accounts/new",
                Map.of("email", "other" + ExampleStaff.email(name), "fullName", typed, "roles", "editor"));
        String other = ada.get("/staff/accounts")
                .html()
                .select("a:contains(Twin" + name + ")")
                .attr("href");
        Answer renamed = ada.submit(ada.get(other), "#name-form", Map.of("fullName", typed));

        for (Answer refused : List.of(added, renamed)) {
            assertEquals(422, refused.status());
            assertTrue(refused.html().select("#fullName-mistake").text().contains("looks like it"));
            assertEquals(typed, refused.html().select("#fullName").val());
        }
        List<String> logged = jdbc.sql("select about || ' ' || detail from audit_entry"
                        + " where action = 'STEP_REFUSED' order by id desc limit 2")
                .query(String.class)
                .list();
        assertTrue(
                logged.get(0)
                        .startsWith("account " + other.substring(other.lastIndexOf('/') + 1) + " account-renamed: "),
                logged.get(0));
        assertTrue(logged.get(1).startsWith(" account-created: "), logged.get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "Portal, reserved for the portal",
        "(console), reserved for the portal",
        "The product, reserved for the portal",
        "ＳＹＳＴＥＭ, reserved for the portal",
        "Root Admin\u200b, U+200B",
        "\u202enimdA tooR, U+202E",
        "Ada\ufdd0, U+FDD0"
    })
    void anInvalidNameIsRefused(String typed, String why) {
        Answer refused = ada.submit(ada.get(path), "#name-form", Map.of("fullName", typed));

        assertEquals(422, refused.status());
        assertTrue(
                refused.html().select("#fullName-mistake").text().contains(why),
                refused.html().select("#fullName-mistake").text());
    }

    @Test
    void anAccountThatIsNotThereIsNotFound() {
        assertEquals(404, ada.get("/staff/accounts/999999999").status());
    }

    private int reviewLinks() {
        return owner.get("/staff").html().select("nav a[href=/staff/review]").size();
    }

    private boolean isOut() {
        owner.get("/staff");
        return owner.place().startsWith("/staff/login");
    }

    private void press(String form) {
        assertEquals(200, ada.submit(ada.get(path), "#" + form, Map.of()).status());
    }
}
