package org.investportal.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.ShortLocks;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The token of a one-time link opens an account, so no refusal puts it into the log or into a form that is continued. */
@StaffPortal
class LinksStaySecretTest {

    private static final List<Map.Entry<String, String>> STALE =
            List.of(Map.entry("_csrf", "stale"), Map.entry("newPassword", "nine boats on the canal"));

    private final Portal portal;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final DataSource database;
    private final Browser signedIn;
    private final long account;
    private final String token;

    LinksStaySecretTest(
            Portal portal,
            ExampleStaff staff,
            AccountAdministration accounts,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            DataSource database) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.database = database;
        account = staff.add("linked" + System.nanoTime(), Role.EDITOR);
        token = accounts.link(staff.member(ExampleStaff.ADMINISTRATOR), account).replaceFirst(".*/", "");
        signedIn = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        signedIn.getOnly("/staff/accounts"); // refused, so the log has such an entry whichever test is first
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /staff/link/TOKEN",
        "POST, /staff/%6cink/TOKEN",
        "GET, /staff/link/TOKEN/",
        "GET, /staff/link/TOKEN/more",
        "GET, /staff/LINK/TOKEN",
        "GET, /staff/links/TOKEN",
        "GET, /staff/li%6eks/TOKEN"
    })
    void isNotInTheLogWhereSomebodySignedInIsRefused(String method, String path) {
        String asked = path.replace("TOKEN", token);
        Answer answer = method.equals("GET") ? signedIn.getOnly(asked) : signedIn.postOnly(asked, STALE);

        assertThat(answer.status()).isIn(302, 403, 404);
        assertIsSecret();
    }

    @Test
    void leadsBackToItsFormWhereThePageWasOld() {
        Answer again = signedIn.post("/staff/link/" + token, STALE);

        assertEquals("/staff/link/" + token + "?old=yes", signedIn.place());
        assertTrue(again.html().select("[name^=kept]").isEmpty(), again.body());
        assertIsSecret();
    }

    @Test
    void isNotInTheLogWithoutASignIn() {
        Browser stranger = Browser.at(portal);
        stranger.post("/staff/link/" + token, STALE);
        stranger.get("/staff/link/" + token + "/more");
        assertTrue(stranger.place().startsWith("/staff/login"), stranger.place());
        assertThat(stranger.place()).doesNotContain(token);
        stranger.submit(stranger.get("/staff/link/" + token), "main form", Map.of("newPassword", "short"));

        assertIsSecret();
    }

    @Test
    void isNotInTheLogWhereTwoUseItAtOnce() throws SQLException {
        Answer form = signedIn.get("/staff/link/" + token);
        Map<String, String> typed =
                Map.of("newPassword", "nine boats on the canal", "newPasswordAgain", "nine boats on the canal");
        Answer answer = new ShortLocks(database)
                .with(() -> transactions.execute(status -> {
                    jdbc.sql("update account set version = version + 1 where id = ?")
                            .param(account)
                            .update();
                    return signedIn.submit(form, "main form", typed);
                }));

        assertEquals(409, answer.status());
        assertThat(answer.body()).doesNotContain(token);
        assertIsSecret();
    }

    /** Parts of it neither: six characters of 43 are no accident. */
    private void assertIsSecret() {
        String said = String.join(
                "\n",
                jdbc.sql("select who || ' ' || about || ' ' || detail from audit_entry")
                        .query(String.class)
                        .list());
        String csv = Browser.at(portal)
                .signIn(ExampleStaff.ADMINISTRATOR)
                .get("/staff/log.csv")
                .body();
        assertThat(said)
                .doesNotContain(token)
                .doesNotContain(token.substring(0, 12))
                .doesNotContain(token.substring(31));
        assertThat(csv).contains("access-refused").doesNotContain(token.substring(0, 12));
    }
}
