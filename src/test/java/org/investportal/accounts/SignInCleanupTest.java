package org.investportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.investportal.accounts.AccountsSlice.MovableClock;
import org.investportal.accounts.secret.SecretGenerator;
import org.investportal.accounts.throttle.BackoffPolicy;
import org.investportal.accounts.throttle.KnownBrowserStore;
import org.investportal.accounts.throttle.Throttle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links, attempts and browsers are forgotten when their time has passed, and not before. */
@AccountsOnly
class SignInCleanupTest {

    private final String name = "c" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private SignInCleanup cleanup;

    @Autowired
    private AccountAdministration accounts;

    @Autowired
    private KnownBrowserStore browsers;

    @Autowired
    private Throttle throttle;

    @Autowired
    private ExampleStaff staff;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void forgetsEachAfterItsTime() {
        long id = staff.add(name, Role.EDITOR);
        accounts.link(new StaffMember(-1, "Ada", Set.of(Role.ADMINISTRATOR)), id);
        browsers.remember(id, null);
        throttle.take(List.of(new Throttle.Subject(BackoffPolicy.ACCOUNT, name)));

        passAndCleanUp(Duration.ofHours(24).minusSeconds(1));
        assertThat(count("one_time_link", id)).isEqualTo(1);
        passAndCleanUp(Duration.ofSeconds(1));
        assertThat(count("one_time_link", id)).isZero();
        assertThat(attempts()).as("after a day").isEqualTo(1);
        passAndCleanUp(Duration.ofSeconds(1));
        assertThat(attempts()).isZero();

        passAndCleanUp(Duration.ofDays(364).minusSeconds(1));
        assertThat(count("known_browser", id)).isEqualTo(1);
        passAndCleanUp(Duration.ofSeconds(1));
        assertThat(count("known_browser", id)).isZero();
    }

    private void passAndCleanUp(Duration time) {
        clock.pass(time);
        cleanup.forgetOld();
    }

    private long attempts() {
        return jdbc.sql("select count(*) from sign_in_attempt where subject = ?")
                .param("ACCOUNT " + SecretGenerator.hash(name))
                .query(Long.class)
                .single();
    }

    private long count(String table, long account) {
        return jdbc.sql("select count(*) from " + table + " where account_id = ?")
                .param(account)
                .query(Long.class)
                .single();
    }
}
