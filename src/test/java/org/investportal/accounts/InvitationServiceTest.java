package org.investportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.investportal.accounts.AccountsSlice.MovableClock;
import org.investportal.accounts.secret.SecretGenerator;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.accounts.throttle.KnownBrowserStore;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.Overlap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A one-time link works once, even if two people use it at the same time, and it expires. */
class InvitationServiceTest {

    private static final String PASSWORD = "nine boats on the canal";

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @AccountsOnly
    abstract static class Facts {

        private final String name = "i" + UUID.randomUUID().toString().substring(0, 8);
        private final StaffMember administrator = new StaffMember(-1, "Ada", Set.of(Role.ADMINISTRATOR));
        private final ClientInfo clientInfo = new ClientInfo(name, null);

        @Autowired
        private InvitationService invitationService;

        @Autowired
        private OneTimeLinkStore links;

        @Autowired
        private AccountAdministration accounts;

        @Autowired
        private StartupLinkService starts;

        @Autowired
        private OwnAccountService own;

        @Autowired
        private KnownBrowserStore browsers;

        @Autowired
        private DemoAccountSetup demo;

        @Autowired
        private SignInService signInService;

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

            assertThat(signInService.byPassword(email, "", clientInfo)).isInstanceOf(SignInResult.Refused.class);
            assertThat(invitationService.setPassword(token, PASSWORD)).isPresent();
            assertThat(signInService.byPassword(email, PASSWORD, clientInfo)).isInstanceOf(SignInResult.Admitted.class);
        }

        @Test
        void holdersOfALinkDoNotWaitForOtherAttempts() {
            long id = staff.add(name, Role.EDITOR);
            for (int failed = 0; failed < 5; failed++) {
                signInService.byPassword(ExampleStaff.email(name), "wrong", new ClientInfo(name + failed, null));
            }
            assertThat(signInService.byPassword(ExampleStaff.email(name), PASSWORD, clientInfo))
                    .isInstanceOf(SignInResult.TooSoon.class);
            for (int failed = 0; failed < 5; failed++) {
                guessCode(id);
            }
            assertThat(guessCode(id)).isInstanceOf(SignInResult.TooSoon.class);
            invitationService.setPassword(token(accounts.link(administrator, id)), PASSWORD);

            assertThat(signInService.byPassword(ExampleStaff.email(name), PASSWORD, clientInfo))
                    .isInstanceOf(SignInResult.Admitted.class);
            assertThat(guessCode(id)).isInstanceOf(SignInResult.Refused.class);
        }

        private SignInResult guessCode(long id) {
            int generation = jdbc.sql("select session_generation from account where id = ?")
                    .param(id)
                    .query(Integer.class)
                    .single();
            return signInService.byCode(new SignInResult.SecondStep(id, generation), "000000", clientInfo);
        }

        @Test
        void aLinkWorksOnceForManyAtOnce() throws Exception {
            String token = token(accounts.link(administrator, staff.add(name, Role.EDITOR)));

            assertThat(AtOnce.all(4, () -> invitationService.setPassword(token, PASSWORD)))
                    .filteredOn(OptionalLong::isPresent)
                    .hasSize(1);
        }

        /** The hashing before takes turns, so that the others rarely meet here. */
        @Test
        void oneOfManyConcurrentUsesSucceeds() throws Exception {
            String token = token(accounts.link(administrator, staff.add(name, Role.EDITOR)));

            assertThat(AtOnce.all(16, () -> links.use(token)))
                    .filteredOn(Boolean::booleanValue)
                    .hasSize(1);
        }

        @Test
        void aLinkExpiresAfterADay() {
            String token = token(accounts.link(administrator, staff.add(name, Role.EDITOR)));
            clock.pass(Duration.ofHours(24).minusSeconds(1));
            assertThat(invitationService.find(token)).isPresent();
            clock.pass(Duration.ofSeconds(1));

            assertThat(invitationService.find(token)).isEmpty();
            assertThat(invitationService.setPassword(token, PASSWORD)).isEmpty();
        }

        @Test
        void aNewerLinkInvalidatesTheOlder() {
            long id = staff.add(name, Role.EDITOR);
            String older = token(accounts.link(administrator, id));
            String newer = token(accounts.link(administrator, id));

            assertThat(invitationService.find(older)).isEmpty();
            assertThat(invitationService.find(newer)).isPresent();
        }

        @Test
        void aLinkExpiresWhenAnAdministratorChangesTheAccount() {
            long id = staff.add(name, Role.EDITOR);
            StaffMember owner = staff.member(name);
            List<Runnable> cares = List.of(
                    () -> accounts.changeRoles(administrator, id, Set.of(Role.REVIEWER)),
                    () -> accounts.endSessions(administrator, id),
                    () -> own.endSessions(owner),
                    () -> own.changePassword(owner, PASSWORD, ""),
                    () -> accounts.disable(administrator, id));
            for (Runnable care : cares) {
                String token = token(accounts.link(administrator, id));
                care.run();
                assertThat(invitationService.find(token)).isEmpty();
            }
        }

        @Test
        void aBrowserIsUnknownAgainAfterwards() {
            long id = staff.add(name, Role.EDITOR);
            StaffMember owner = staff.member(name);
            List<Runnable> cares = List.of(
                    () -> accounts.endSessions(administrator, id),
                    () -> own.endSessions(owner),
                    () -> own.changePassword(owner, PASSWORD, ""),
                    () -> invitationService.setPassword(token(accounts.link(administrator, id)), PASSWORD));
            for (Runnable care : cares) {
                String browser = browsers.remember(id, null);
                assertThat(browsers.knows(browser, ExampleStaff.email(name))).isTrue();
                care.run();
                assertThat(browsers.knows(browser, ExampleStaff.email(name))).isFalse();
            }
        }

        @Test
        void onlyAHashIsStored() {
            String token = token(accounts.link(administrator, staff.add(name, Role.EDITOR)));

            assertThat(jdbc.sql("select token_hash from one_time_link")
                            .query(String.class)
                            .list())
                    .contains(SecretGenerator.hash(token))
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
                return invitationService.makeFirst(
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

            assertThatThrownBy(() -> invitationService.makeFirst(
                            token, ExampleStaff.email(name), "First", Set.of(Role.EDITOR), PASSWORD))
                    .isInstanceOf(AccountRefused.class);
            assertThat(invitationService.find(token)).isPresent();
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
        void aLockedOutAdministratorSignsInByTheConsoleLink() {
            long id = staff.add(name, Role.ADMINISTRATOR);
            String token = token(
                    starts.forAdministrator(" " + ExampleStaff.email(name)).orElseThrow());

            assertThat(starts.forAdministrator("unknown@invest.example.org")).isEmpty();
            assertThat(invitationService.setPassword(token, PASSWORD)).isPresent();
            assertThat(accounts.get(id)).returns(false, AccountView::hasSecondFactor);
        }

        @Test
        void aLinkFromTheConsoleExpiresAfterAnHour() {
            staff.add(name, Role.ADMINISTRATOR);
            String token =
                    token(starts.forAdministrator(ExampleStaff.email(name)).orElseThrow());

            clock.pass(Duration.ofHours(1).minusSeconds(1));
            assertThat(links.find(token)).isPresent();
            clock.pass(Duration.ofSeconds(1));
            assertThat(links.find(token)).isEmpty();
            assertThat(links.use(token)).isFalse();
        }

        /** The setting that asks for it may be left in place. */
        @Test
        void aStartMakesTheLinkOnceWhileTheSettingStays() {
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
        void actionsOfAStartAreLogged() {
            long id = staff.add(name, Role.ADMINISTRATOR, Role.EDITOR);
            staff.add(name + "2", Role.ADMINISTRATOR);
            accounts.disable(administrator, id);
            jdbc.sql("update account set second_factor_secret = 'x', second_factor_step = 0 where id = ?")
                    .param(id)
                    .update();
            starts.forAdministrator(ExampleStaff.email(name));
            for (int twice = 0; twice < 2; twice++) {
                demo.open();
            }
            for (int twice = 0; twice < 2; twice++) {
                demo.close();
            }

            String email = ExampleStaff.email(name);
            assertThat(logged("account " + id))
                    .endsWith(
                            "ACCOUNT_ENABLED (console) " + email,
                            "SECOND_FACTOR_REMOVED (console) " + email,
                            "LINK_MADE (console) " + email);
            long editor = jdbc.sql("select id from account where email = 'editor@demo.invalid'")
                    .query(Long.class)
                    .single();
            assertThat(logged("account " + editor))
                    .endsWith(
                            "PASSWORD_CHANGED (console) editor@demo.invalid",
                            "ACCOUNT_DISABLED (console) editor@demo.invalid");
        }

        private List<String> logged(String about) {
            return jdbc.sql("select action || ' ' || who || ' ' || detail from audit_entry where about = ? order by id")
                    .param(about)
                    .query(String.class)
                    .list();
        }

        private static String token(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }
}
