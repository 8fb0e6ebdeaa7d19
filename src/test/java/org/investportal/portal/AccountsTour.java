package org.investportal.portal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;

/** A walk through every page of the sign-in, of accounts and of the log, with one account more; each answer by a name for its state. */
public final class AccountsTour {

    private static final String PASSWORD = "a lantern over the reeds";

    private final Map<String, Answer> seen = new LinkedHashMap<>();
    private final String email = "t" + UUID.randomUUID() + "@invest.example.org";
    private final Portal portal;
    private String link = "";

    private AccountsTour(Portal portal) {
        this.portal = portal;
    }

    public static Map<String, Answer> of(Portal portal) {
        AccountsTour tour = new AccountsTour(portal);
        tour.beAdministrator();
        tour.beNewcomer();
        tour.beRefused();
        tour.beLate();
        return tour.seen;
    }

    private void beAdministrator() {
        Browser ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
        see("desk", ada.get("/staff"));
        see("accounts", ada.get("/staff/accounts"));
        see("account-new", ada.get("/staff/accounts/new"));
        see("account-new with mistakes", ada.submit("/staff/accounts/new", Map.of("email", "someone")));
        Answer made = ada.submit(
                "/staff/accounts/new", Map.of("email", email, "fullName", "Tessa " + email, "roles", "editor"));
        link = path(made.html().select("#link").text());
        see("account-link", made);
        see("account", ada.get(path(made.html().select("main a").attr("href"))));
        see("sources", ada.get("/staff/sources"));
        see("source-text", ada.get("/staff/sources/60"));
        see("source-text with mistakes", ada.submit("/staff/sources/60", Map.of("text", "Another text.")));
        see("settings", ada.get("/staff/settings"));
        see("appearance", ada.get("/staff/appearance"));
        see("settings with mistakes", ada.submit("/staff/settings", Map.of("zone", "nowhere")));
        see("log", ada.get("/staff/log"));
        see("log with mistakes", ada.get("/staff/log?from=abc"));
    }

    private void beNewcomer() {
        Browser tessa = Browser.at(portal);
        see("link", tessa.get(link));
        see("link with mistakes", tessa.submit(link, Map.of("newPassword", "short")));
        see("sign-in after a link", tessa.submit(link, Map.of("newPassword", PASSWORD, "newPasswordAgain", PASSWORD)));
        see("dead-link", tessa.get(link));
        tessa.signIn(email, PASSWORD);
        see("own", tessa.get("/staff/account"));
        see("own with mistakes", tessa.submit(tessa.get("/staff/account"), "#password-form", Map.of()));
        Answer offer = see("second-factor", tessa.get("/staff/account/second-factor"));
        String key = offer.html().select("#key").text();
        see(
                "second-factor with mistakes",
                tessa.submit(offer, "#add-form", Map.of("code", "abc", "password", PASSWORD)));
        see("recovery", tessa.submit(offer, "#add-form", Map.of("code", Phone.code(key, 0), "password", PASSWORD)));
        see("own with second factor", tessa.get("/staff/account"));
        see("second-factor there", tessa.get("/staff/account/second-factor"));
        Browser again = Browser.at(portal);
        see("code", again.signIn(email, PASSWORD));
        see("code with mistakes", again.submit(again.get("/staff/login/code"), "main form", Map.of("code", "abc")));
        again.submit(again.get("/staff/login/code"), "main form", Map.of("code", Phone.code(key, 1)));
        if (!again.place().equals("/staff")) {
            throw new IllegalStateException("the second step led to " + again.place());
        }
    }

    private void beRefused() {
        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        see("refused", edith.get("/staff/accounts"));
        see("sign-in refused", Browser.at(portal).signIn(email, "wrong"));
    }

    private void beLate() {
        Browser late = Browser.at(portal);
        Answer expired =
                see("sign-in too late", late.post("/staff/accounts/1/name", List.of(Map.entry("fullName", "Late"))));
        see(
                "go-on",
                late.submit(
                        expired,
                        "main form",
                        Map.of(
                                "email", ExampleStaff.email(ExampleStaff.SECOND_EDITOR),
                                "password", ExampleStaff.password(ExampleStaff.SECOND_EDITOR))));
    }

    private Answer see(String what, Answer answer) {
        seen.put(what, answer);
        return answer;
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }
}
