package org.investportal.staff.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.investportal.InvestPortal;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/** A second portal on the same data knows who is signed in at the first, who is not any more, and who has failed too often. */
@StaffPortal
class TwoNodesTest {

    private final Portal portal;
    private final JdbcConnectionDetails database;
    private final ExampleStaff staff;
    private final String name = "node" + System.nanoTime();

    TwoNodesTest(Portal portal, JdbcConnectionDetails database, ExampleStaff staff) {
        this.portal = portal;
        this.database = database;
        this.staff = staff;
    }

    @Test
    void shareSessionsAndFailures() {
        staff.add(name, Role.EDITOR);
        Browser here = Browser.at(portal).signIn(name);
        try (ConfigurableApplicationContext second = new SpringApplicationBuilder(InvestPortal.class)
                .run(
                        "--server.port=0",
                        "--portal.base-url=https://invest.example.org",
                        "--spring.datasource.url=" + database.getJdbcUrl())) {
            Browser there = Browser.at(second.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            there.keep(here.cookie("staff"));
            there.get("/staff");
            assertEquals("/staff", there.place());

            here.submit(here.get("/staff"), "form.sign-out", Map.of());
            there.get("/staff");
            assertTrue(there.place().startsWith("/staff/login"), there.place());

            Browser stranger = Browser.at(portal);
            for (int failed = 0; failed < 5; failed++) {
                stranger.signIn(ExampleStaff.email(name), "wrong");
            }
            staff.lengthenPauses();
            there.forget("staff");
            assertEquals(429, there.signIn(ExampleStaff.email(name), "wrong").status());
        }
    }
}
