package org.investportal.staff.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.ShortLocks;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people who change the same account at once see a message and no error page. */
@StaffPortal
class OvertakenTest {

    private final Portal portal;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final DataSource database;
    private final long account;
    private final String name = "slow" + System.nanoTime();

    OvertakenTest(
            Portal portal, ExampleStaff staff, JdbcClient jdbc, TransactionTemplate transactions, DataSource database) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.database = database;
        account = staff.add(name, Role.ADMINISTRATOR);
    }

    /** The open transaction keeps its lock, so the database reports a lock timeout instead of an outdated version. */
    @Test
    void aConcurrentChangeIsReported() throws SQLException {
        Browser owner = Browser.at(portal).signIn(name);
        Answer form = owner.get("/staff/accounts/" + account);
        Answer answer = new ShortLocks(database)
                .with(() -> transactions.execute(status -> {
                    jdbc.sql("update account set version = version + 1 where id = ?")
                            .param(account)
                            .update();
                    return owner.submit(form, "#name-form", Map.of("fullName", "Too Late " + name));
                }));

        assertEquals(409, answer.status());
        assertEquals(
                "Somebody else made a change at the same time",
                answer.html().select("h1").text());
        assertEquals(
                "Too Late " + name, answer.html().select("main [name=fullName]").val());
        assertEquals(List.of("POST /staff/accounts/" + account + "/name"), refusals());

        Answer again = owner.submit(answer, "main form", Map.of());
        assertEquals("Too Late " + name, again.html().select("#fullName").val());
    }

    private List<String> refusals() {
        return jdbc.sql("select about from audit_entry where action = 'STEP_REFUSED' and account_id = ?")
                .param(account)
                .query(String.class)
                .list();
    }
}
