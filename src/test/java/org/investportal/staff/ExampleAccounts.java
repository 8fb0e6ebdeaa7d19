package org.investportal.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.InvitationService;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts, and the one-time links of accounts, in each of their states. */
@TestComponent
class ExampleAccounts {

    static final String PASSWORD = "nine boats under a bridge of hay";

    private final AccountAdministration accounts;
    private final InvitationService invitationService;
    private final ExampleStaff staff;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Long> settled = new HashMap<>();

    ExampleAccounts(
            AccountAdministration accounts,
            InvitationService invitationService,
            ExampleStaff staff,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.invitationService = invitationService;
        this.staff = staff;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long account(String state, boolean own) {
        return own ? make(state) : settled.computeIfAbsent(state, this::make);
    }

    private long make(String state) {
        long account = invited();
        if (!state.equals("INVITED")) {
            jdbc.sql("update account set password_hash = (select password_hash from account where email = ?)"
                            + " where id = ?")
                    .params(ExampleStaff.email(ExampleStaff.EDITOR), account)
                    .update();
        }
        if (state.equals("DISABLED")) {
            accounts.disable(administrator(), account);
        }
        return account;
    }

    /** The token of a link of an account of its own. */
    String token(String state) {
        String token = accounts.link(administrator(), invited()).replaceFirst(".*/", "");
        if (state.equals("USED")) {
            invitationService.setPassword(token, PASSWORD);
        }
        if (state.equals("EXPIRED")) {
            OffsetDateTime past = OffsetDateTime.now(clock).minus(Duration.ofSeconds(1));
            jdbc.sql("update one_time_link set expires_at = ? where account_id = (select max(id) from account)")
                    .param(past)
                    .update();
        }
        return token;
    }

    private long invited() {
        String key = UUID.randomUUID().toString();
        return accounts.create(
                administrator(), "x" + key + "@invest.example.org", "Ina Vited " + key, Set.of(Role.EDITOR));
    }

    private StaffMember administrator() {
        return staff.member(ExampleStaff.ADMINISTRATOR);
    }
}
