package org.investportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.investportal.accounts.secret.TotpGenerator;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.catalogue.value.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done with an account is in the log once, under its own name and with what was done; what changes nothing is not. */
@AccountsOnly
class ActionsInLogTest {

    private static final String PASSWORD = "nine boats on the canal";

    private final String name = "l" + UUID.randomUUID().toString().substring(0, 8);
    private final String email = ExampleStaff.email(name);
    private final StaffMember ada = new StaffMember(-1, "Ada", Set.of(Role.ADMINISTRATOR));

    @Autowired
    private AccountAdministration accounts;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private OwnAccountService own;

    @Autowired
    private ExampleStaff staff;

    @Autowired
    private TotpGenerator codes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void actionsOfAnAdministrator() {
        staff.add(name + "2", Role.ADMINISTRATOR);
        long id = accounts.create(ada, email, "First " + name, Set.of(Role.EDITOR));
        String link = accounts.link(ada, id);
        invitations.setPassword(link.substring(link.lastIndexOf('/') + 1), PASSWORD);
        for (int twice = 0; twice < 2; twice++) {
            accounts.rename(ada, id, "Second " + name);
            accounts.changeRoles(ada, id, Set.of(Role.REVIEWER, Role.EDITOR));
            accounts.demandSecondFactor(ada, id, true);
        }
        accounts.demandSecondFactor(ada, id, false);
        addSecondFactor(accounts.get(id).fullName(), id);
        for (int twice = 0; twice < 2; twice++) {
            accounts.removeSecondFactor(ada, id);
        }
        accounts.endSessions(ada, id);
        for (int twice = 0; twice < 2; twice++) {
            accounts.disable(ada, id);
        }
        for (int twice = 0; twice < 2; twice++) {
            accounts.enable(ada, id);
        }

        assertThat(logged(id))
                .containsExactly(
                        "ACCOUNT_CREATED " + email + ": editor",
                        "LINK_MADE " + email,
                        "LINK_USED ",
                        "PASSWORD_CHANGED ",
                        "ACCOUNT_RENAMED First " + name + " → Second " + name,
                        "ROLES_CHANGED editor → editor, reviewer",
                        "SECOND_FACTOR_DEMANDED demanded",
                        "SECOND_FACTOR_DEMANDED no longer",
                        "SECOND_FACTOR_SET ",
                        "SECOND_FACTOR_REMOVED " + email,
                        "SESSIONS_ENDED " + email,
                        "ACCOUNT_DISABLED " + email,
                        "ACCOUNT_ENABLED " + email);
    }

    @Test
    void actionsOfItsOwner() {
        long id = staff.add(name, Role.EDITOR);
        StaffMember owner = staff.member(name);
        ClientInfo client = new ClientInfo(name, null);
        own.prove(owner, "wrong", client);
        own.prove(owner, ExampleStaff.password(name), client);
        own.changePassword(owner, PASSWORD, "");
        own.receiveMails(owner, Language.ZH);
        own.receiveMails(owner, null);
        own.proveCode(owner, "000000", client);
        own.renewRecoveryCodes(owner);
        own.proveCode(owner, addSecondFactor(name, id).get(0), client);
        own.removeSecondFactor(owner, "");
        own.endSession(owner, "unknown");
        own.endSessions(owner);

        assertThat(logged(id))
                .containsExactly(
                        "PASSWORD_CHANGE_REFUSED wrong password",
                        "PASSWORD_CHANGED ",
                        "MAILS_SWITCHED on",
                        "MAILS_SWITCHED off",
                        "PASSWORD_CHANGE_REFUSED wrong code",
                        "RECOVERY_CODES_MADE ",
                        "SECOND_FACTOR_SET ",
                        "RECOVERY_CODE_USED 9 left",
                        "SECOND_FACTOR_REMOVED ",
                        "SESSIONS_ENDED ");
    }

    @Test
    void thePauseAfterWrongPasswordsInASession() {
        long id = staff.add(name, Role.EDITOR);
        for (int attempt = 0; attempt < 8; attempt++) {
            own.prove(staff.member(name), "wrong", new ClientInfo(name, null));
        }

        assertThat(logged(id))
                .hasSize(6)
                .startsWith("PASSWORD_CHANGE_REFUSED wrong password")
                .endsWith("SIGN_IN_THROTTLED asked for again in a session");
    }

    private List<String> addSecondFactor(String fullName, long id) {
        String secret = own.newSecret();
        return own.addSecondFactor(new StaffMember(id, fullName, Set.of(Role.EDITOR)), secret, codes.now(secret), "")
                .orElseThrow()
                .recoveryCodes();
    }

    private List<String> logged(long account) {
        return jdbc.sql("select action || ' ' || detail from audit_entry where about = ? order by id")
                .param("account " + account)
                .query(String.class)
                .list();
    }
}
