package org.investportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.investportal.accounts.secret.Secrets;
import org.investportal.accounts.throttle.Caller;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.investportal.accounts.AccountsSlice.MovableClock;
import org.investportal.catalogue.Overlap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One-time links work once, also for two who come at the same time, and not for long. */
class InvitationsTest {

    private static final String PASSWORD = "nine boats on the canal";

    @Nested
    @AccountsOnH2
    class H2 extends Facts {}

    @Nested
    @AccountsOnPostgres
    class Postgres extends Facts {}

    abstract static class Facts {

        private final String name = "i" + UUID.randomUUID().toString().substring(0, 8);
        private final StaffMember administrator = new StaffMember(-1, "Ada", Set.of(Role.ADMINISTRATOR));
        private final Caller caller = new Caller(name, null);

        @Autowired
        private Invitations invitations;

        @Autowired
        private OneTimeLinks links;

        @Autowired
        private StaffAccounts accounts;

        @Autowired
        private StartLinks starts;

        @Autowired
        private OwnAccount own;

        @Autowired
        private DemoAccounts demo;

        @Autowired
        private SignIn signIn;

        @Autowired
        private ExampleStaff staff;

        @Autowired
        private MovableClock clock;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private TransactionTemplate transactions;

        @Test
        void aNewAccountIsOpenedByItsLink() {
            String email = ExampleStaff.email(name);
            long id = accounts.create(administrator, email, "Name of " + name, Set.of(Role.EDITOR));
            String token = token(accounts.link(administrator, id));

            assertThat(signIn.byPassword(email, "", caller)).isInstanceOf(SignInAnswer.Refused.class);
            assertThat(invitations.setPassword(token, PASSWORD)).isPresent();
            assertThat(signIn.byPassword(email, PASSWORD, caller)).isInstanceOf(SignInAnswer.Admitted.class);
        }

        @Test
        void whoHasALinkWaitsForNobodysGuesses() {
            long id = staff.add(name, Role.EDITOR);
            for (int failed = 0; failed < 5; failed++) {
                signIn.byPassword(ExampleStaff.email(name), "wrong", new Caller(name + failed, null));
            }
            assertThat(signIn.byPassword(ExampleStaff.email(name), PASSWORD, caller))
                    .isInstanceOf(SignInAnswer.TooSoon.class);
            invitations.setPassword(token(accounts.link(administrator, id)), PASSWORD);

            assertThat(signIn.byPassword(ExampleStaff.email(name), PASSWORD, caller))
                    .isInstanceOf(SignInAnswer.Admitted.class);
        }

        @Test
        void aLinkWorksOnceForManyAtOnce() throws Exception {
            String token = token(accounts.link(administrator, staff.add(name, Role.EDITOR)));

            assertThat(AtOnce.all(4, () -> invitations.setPassword(token, PASSWORD)))
                    .filteredOn(OptionalLong::isPresent)
                    .hasSize(1);
        }

        /** The hashing before takes turns, so that the others rarely meet here. */
        @Test
        void oneOfManyUsesItUp() throws Exception {
            String token = token(accounts.link(administrator, staff.add(name, Role.EDITOR)));

            assertThat(AtOnce.all(16, () -> links.use(token)))
                    .filteredOn(Boolean::booleanValue)
                    .hasSize(1);
        }

        @Test
        void aLinkIsDeadAfterADay() {
            String token = token(accounts.link(administrator, staff.add(name, Role.EDITOR)));
            clock.pass(Duration.ofHours(24));

            assertThat(invitations.find(token)).isEmpty();
            assertThat(invitations.setPassword(token, PASSWORD)).isEmpty();
        }

        @Test
        void aNewerLinkKillsTheOlder() {
            long id = staff.add(name, Role.EDITOR);
            String older = token(accounts.link(administrator, id));
            String newer = token(accounts.link(administrator, id));

            assertThat(invitations.find(older)).isEmpty();
            assertThat(invitations.find(newer)).isPresent();
        }

        @Test
        void aLinkIsDeadOnceSomebodyTakesCareOfTheAccount() {
            long id = staff.add(name, Role.EDITOR);
            StaffMember owner = staff.member(name);
            List<Runnable> cares = List.of(
                    () -> accounts.changeRoles(administrator, id, Set.of(Role.REVIEWER)),
                    () -> accounts.endSessions(administrator, id),
                    () -> own.endSessions(owner),
                    () -> own.changePassword(owner, PASSWORD, ""));
            for (Runnable care : cares) {
                String token = token(accounts.link(administrator, id));
                care.run();
                assertThat(invitations.find(token)).isEmpty();
            }
        }

        @Test
        void onlyAHashIsKept() {
            String token = token(accounts.link(administrator, staff.add(name, Role.EDITOR)));

            assertThat(jdbc.sql("select token_hash from one_time_link")
                            .query(String.class)
                            .list())
                    .contains(Secrets.hash(token))
                    .doesNotContain(token);
        }

        @Test
        void theFirstAccountIsMadeOnceFromTwoLinks() throws Exception {
            jdbc.sql("update account_role set role = 'EDITOR' where role = 'ADMINISTRATOR'"
                            + " and account_id not in (select account_id from account_role where role = 'EDITOR')")
                    .update();
            jdbc.sql("delete from account_role where role = 'ADMINISTRATOR'").update();
            List<String> tokens = Stream.of(1, 2, 3, 4)
                    .map(node -> token(starts.forTheFirstAccount().orElseThrow()))
                    .toList();
            java.util.Iterator<String> each = tokens.iterator();
            Callable<OptionalLong> use = () -> {
                String token;
                synchronized (each) {
                    token = each.next();
                }
                return invitations.makeFirst(
                        token, token + "@invest.example.org", "First " + name, Set.of(Role.EDITOR), PASSWORD);
            };

            assertThat(AtOnce.all(4, use)).filteredOn(OptionalLong::isPresent).hasSize(1);
            assertThat(starts.forTheFirstAccount()).isEmpty();
            assertThat(accounts.all())
                    .filteredOn(account -> account.roles().contains(Role.ADMINISTRATOR))
                    .singleElement()
                    .returns(Set.of(Role.ADMINISTRATOR, Role.EDITOR), AccountView::roles);
        }

        @Test
        void theFirstAdministratorHasAnEmailOfTheirOwn() {
            jdbc.sql("delete from account_role where role = 'ADMINISTRATOR'").update();
            staff.add(name, Role.EDITOR);
            String token = token(starts.forTheFirstAccount().orElseThrow());

            assertThatThrownBy(() -> invitations.makeFirst(
                            token, ExampleStaff.email(name), "First", Set.of(Role.EDITOR), PASSWORD))
                    .isInstanceOf(AccountRefused.class);
            assertThat(invitations.find(token)).isPresent();
        }

        @Test
        void anEmailIsAddedOnceByManyAtOnce() throws Exception {
            List<Boolean> added = AtOnce.all(8, () -> {
                try {
                    return accounts.create(
                                    administrator, ExampleStaff.email(name), "Name of " + name, Set.of(Role.EDITOR))
                            > 0;
                } catch (AccountRefused refused) {
                    return false;
                }
            });

            assertThat(added).filteredOn(Boolean::booleanValue).hasSize(1);
        }

        @Test
        void twoAdministratorsCannotDisableEachOther() throws Exception {
            jdbc.sql("delete from account_role where role = 'ADMINISTRATOR'").update();
            long one = staff.add(name + "1", Role.ADMINISTRATOR);
            long two = staff.add(name + "2", Role.ADMINISTRATOR);
            java.util.Iterator<Long> each = List.of(one, two).iterator();
            Callable<Boolean> disable = () -> {
                long id;
                synchronized (each) {
                    id = each.next();
                }
                try {
                    accounts.disable(administrator, id);
                    return true;
                } catch (AccountRefused refused) {
                    return false;
                }
            };

            assertThat(AtOnce.all(2, disable)).containsExactlyInAnyOrder(true, false);
            assertThatThrownBy(() -> accounts.changeRoles(
                            administrator, accounts.get(one).active() ? one : two, Set.of(Role.EDITOR)))
                    .isInstanceOf(AccountRefused.class);
        }

        /** The second waits for the first in the midst of its own look at the roles. */
        @Test
        void twoAdministratorsCannotTakeTheRoleFromEachOther() throws Exception {
            jdbc.sql("delete from account_role where role = 'ADMINISTRATOR'").update();
            long one = staff.add(name + "1", Role.ADMINISTRATOR);
            long two = staff.add(name + "2", Role.ADMINISTRATOR);
            try (Overlap overlap = new Overlap(jdbc)) {
                Future<?> second = transactions.execute(status -> {
                    accounts.changeRoles(administrator, one, Set.of(Role.EDITOR));
                    return overlap.begin(() -> accounts.changeRoles(administrator, two, Set.of(Role.EDITOR)));
                });
                assertThatThrownBy(second::get).hasCauseInstanceOf(AccountRefused.class);
            }
            assertThat(accounts.get(two).roles()).containsExactly(Role.ADMINISTRATOR);
        }

        @Test
        void anAdministratorWhoIsLockedOutGetsInFromTheConsole() {
            long id = staff.add(name, Role.ADMINISTRATOR);
            String token = token(
                    starts.forAdministrator(" " + ExampleStaff.email(name)).orElseThrow());

            assertThat(starts.forAdministrator("nobody@invest.example.org")).isEmpty();
            assertThat(invitations.setPassword(token, PASSWORD)).isPresent();
            assertThat(accounts.get(id)).returns(false, AccountView::hasSecondFactor);
        }

        /** The setting that asks for it may be left in place. */
        @Test
        void aStartMakesThatLinkOnceForAsLongAsItIsAskedForIt() {
            staff.add(name, Role.ADMINISTRATOR);
            String email = ExampleStaff.email(name);
            starts.forgetAdministrator();
            assertThat(starts.wasMadeFor(email)).isFalse();

            starts.forAdministrator(email);
            assertThat(starts.wasMadeFor(" " + email)).isTrue();
            assertThat(starts.wasMadeFor("x" + email)).isFalse();
            starts.forgetAdministrator();
            assertThat(starts.wasMadeFor(email)).isFalse();
        }

        @Test
        void whatAStartDoesIsInTheLog() {
            long id = staff.add(name, Role.ADMINISTRATOR, Role.EDITOR);
            staff.add(name + "2", Role.ADMINISTRATOR);
            accounts.disable(administrator, id);
            starts.forAdministrator(ExampleStaff.email(name));
            demo.open();
            demo.close();

            assertThat(logged("account " + id)).contains("ACCOUNT_ENABLED", "LINK_MADE");
            long editor = jdbc.sql("select id from account where email = 'editor@demo.invalid'")
                    .query(Long.class)
                    .single();
            assertThat(logged("account " + editor)).contains("PASSWORD_CHANGED", "ACCOUNT_DISABLED");
        }

        private List<String> logged(String about) {
            return jdbc.sql("select action from audit_entry where about = ? order by id")
                    .param(about)
                    .query(String.class)
                    .list();
        }

        private static String token(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }
}
