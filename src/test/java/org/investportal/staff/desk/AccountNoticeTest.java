package org.investportal.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.staff.LonePortal;
import org.investportal.staff.MovedClock;
import org.junit.jupiter.api.Test;

/** Owners see how their account was used, so that they notice use by another person. */
@LonePortal
class AccountNoticeTest {

    private static final String PASSWORD = "nine boats on the canal";

    private final Portal portal;
    private final ExampleStaff staff;
    private final AccountAdministration accounts;
    private final MovedClock clock;

    AccountNoticeTest(Portal portal, ExampleStaff staff, AccountAdministration accounts, MovedClock clock) {
        this.clock = clock;
        this.portal = portal;
        this.staff = staff;
        this.accounts = accounts;
    }

    @Test
    void tellsOfTheSignInBeforeAndOfALink() {
        String name = "noticing" + System.nanoTime();
        long id = staff.add(name, Role.EDITOR);
        Browser owner = Browser.at(portal).signIn(name);
        assertThat(news(owner)).doesNotContain("sign-in", "one-time link");

        owner.signIn(name);
        assertThat(news(owner)).contains("last sign-in", "127.0.0.1");

        String link = accounts.link(staff.member(ExampleStaff.ADMINISTRATOR), id);
        Browser.at(portal).submit(link, Map.of("newPassword", PASSWORD, "newPasswordAgain", PASSWORD));
        owner.signIn(ExampleStaff.email(name), PASSWORD);
        assertThat(news(owner)).contains("one-time link", "127.0.0.1");

        clock.forward(Duration.ofDays(29));
        owner.signIn(ExampleStaff.email(name), PASSWORD);
        assertThat(news(owner)).contains("one-time link");
        clock.forward(Duration.ofDays(2));
        owner.signIn(ExampleStaff.email(name), PASSWORD);
        assertThat(news(owner)).contains("last sign-in").doesNotContain("one-time link");
    }

    private static String news(Browser owner) {
        return owner.get("/staff").html().select("main > .hint").text();
    }
}
