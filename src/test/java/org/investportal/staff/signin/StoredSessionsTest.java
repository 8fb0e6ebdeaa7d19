package org.investportal.staff.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sessions in the database cannot be used to sign in, and visitors who only read have none. */
@StaffPortal
class StoredSessionsTest {

    private final Portal portal;
    private final JdbcClient jdbc;
    private final String name = "stored" + System.nanoTime();
    private final String account;

    StoredSessionsTest(Portal portal, ExampleStaff staff, JdbcClient jdbc) {
        this.portal = portal;
        this.jdbc = jdbc;
        account = String.valueOf(staff.add(name, Role.EDITOR));
    }

    @Test
    void areKnownByTheHashOfWhatTheBrowserHolds() throws Exception {
        Browser owner = Browser.at(portal).signIn(name);
        String secret = new String(Base64.getDecoder().decode(value(owner.cookie("staff"))), UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));

        assertEquals(43, secret.length());
        assertEquals(List.of(HexFormat.of().formatHex(hash)), ids());
    }

    @Test
    void areUselessToAReaderOfTheDatabase() {
        Browser.at(portal).signIn(name);
        Browser thief = Browser.at(portal);
        thief.keep("staff=" + Base64.getEncoder().encodeToString(ids().get(0).getBytes(UTF_8)) + "; Path=/staff");

        thief.get("/staff");
        assertTrue(thief.place().startsWith("/staff/login"), thief.place());
    }

    @Test
    void endWhereTheirOwnerEndsThemEverywhere() {
        Browser here = Browser.at(portal).signIn(name);
        Browser there = Browser.at(portal).signIn(name);
        assertEquals(2, ids().size());
        here.submit(here.get("/staff/account"), "#sessions-form", Map.of());

        assertEquals(List.of(), ids());
        there.get("/staff");
        assertTrue(there.place().startsWith("/staff/login"), there.place());
    }

    @Test
    void areNotCreatedForVisitors() {
        List<String> before = all();
        for (int time = 0; time < 100; time++) {
            assertEquals(200, portal.ask("GET", "/staff/login").status());
            assertEquals(401, portal.ask("POST", "/staff/login").status());
            assertEquals(401, portal.ask("POST", "/staff/changes/7").status());
        }
        Browser stranger = Browser.at(portal);
        Answer refused = stranger.signIn(ExampleStaff.email(name), "wrong");

        assertEquals(422, refused.status());
        assertThat(stranger.cookie("staff")).isEmpty();
        assertThat(before).as("sessions may end meanwhile").containsAll(all());
    }

    private List<String> all() {
        return jdbc.sql("select session_id from spring_session")
                .query(String.class)
                .list();
    }

    private List<String> ids() {
        return jdbc.sql("select session_id from spring_session where principal_name = ?")
                .param(account)
                .query(String.class)
                .list();
    }

    private static String value(String cookie) {
        return cookie.replaceFirst("^[^=]*=([^;]*).*", "$1");
    }
}
