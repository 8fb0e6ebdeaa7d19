package org.investportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.investportal.accounts.AccountsSlice.MovableClock;
import org.investportal.accounts.SignInResult.Admitted;
import org.investportal.accounts.SignInResult.Refused;
import org.investportal.accounts.SignInResult.SecondStep;
import org.investportal.accounts.SignInResult.TooSoon;
import org.investportal.accounts.secret.TotpGenerator;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.accounts.throttle.KnownBrowserStore;
import org.investportal.catalogue.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A sign-in is accepted or refused, and repeated failures cause a pause. */
class SignInRulesTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @AccountsOnly
    abstract static class Facts {

        private final String name = "p" + UUID.randomUUID().toString().substring(0, 8);
        private final String email = ExampleStaff.email(name);
        private final ClientInfo clientInfo = new ClientInfo("192.0.2." + name, null);

        @Autowired
        private SignInService signInService;

        @Autowired
        private ExampleStaff staff;

        @Autowired
        private Accounts accounts;

        @Autowired
        private KnownBrowserStore browsers;

        @Autowired
        private SecondFactorService factors;

        @Autowired
        private TotpGenerator codes;

        @Autowired
        private TransactionTemplate transactions;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private MovableClock clock;

        @Test
        void theCorrectPasswordSignsIn() {
            staff.add(name, Role.EDITOR);

            assertThat(right(clientInfo)).isInstanceOf(Admitted.class);
            assertThat(signInService.byPassword(
                            "  " + email.toUpperCase(Locale.ROOT) + " ", ExampleStaff.password(name), clientInfo))
                    .isInstanceOf(Admitted.class);
        }

        @Test
        void aDisabledAccountAnswersLikeAWrongPassword() {
            long id = staff.add(name, Role.EDITOR);
            transactions.executeWithoutResult(
                    status -> accounts.findById(id).orElseThrow().disable());

            assertThat(right(clientInfo)).isEqualTo(wrong(clientInfo)).isEqualTo(new Refused());
        }

        @Test
        void anUnknownAccountIsThrottledLikeAnyOther() {
            for (int failed = 0; failed < 5; failed++) {
                assertThat(wrong(clientInfo)).isInstanceOf(Refused.class);
            }

            assertThat(wrong(clientInfo)).isEqualTo(new TooSoon(Duration.ofSeconds(1)));
        }

        @Test
        void thePauseGrowsToALimit() {
            staff.add(name, Role.EDITOR);
            for (int failed = 0; failed < 12; failed++) {
                failOnceTheAccountIsFree(failed);
            }

            assertThat(right(elsewhere(99))).isEqualTo(new TooSoon(Duration.ofSeconds(30)));
            clock.pass(Duration.ofSeconds(30));
            assertThat(right(elsewhere(99))).isInstanceOf(Admitted.class);
        }

        @Test
        void aClockSetBackDoesNotCauseADayOfWaiting() {
            staff.add(name, Role.EDITOR);
            for (int failed = 0; failed < 6; failed++) {
                failOnceTheAccountIsFree(failed);
            }
            clock.pass(Duration.ofDays(-1));
            try {
                assertThat(wrong(elsewhere(6))).isEqualTo(new Refused());
                assertThat(right(elsewhere(7)))
                        .as("and guessing stays slow")
                        .isEqualTo(new TooSoon(Duration.ofSeconds(4)));
            } finally {
                clock.pass(Duration.ofDays(1));
            }
        }

        @Test
        void aClockSetBackDoesNotDelayAnAddressWithoutFailures() {
            staff.add(name, Role.EDITOR);
            assertThat(right(clientInfo)).isInstanceOf(Admitted.class);
            clock.pass(Duration.ofDays(-1));
            try {
                assertThat(right(clientInfo)).isInstanceOf(Admitted.class);
            } finally {
                clock.pass(Duration.ofDays(1));
            }
        }

        @Test
        void otherClientsDoNotThrottleAKnownBrowser() {
            long id = staff.add(name, Role.EDITOR);
            ClientInfo known = new ClientInfo(clientInfo.address(), browsers.remember(id, null));
            for (int failed = 0; failed < 6; failed++) {
                wrong(elsewhere(failed));
            }

            assertThat(right(clientInfo)).isInstanceOf(TooSoon.class);
            assertThat(right(known)).isInstanceOf(Admitted.class);
        }

        @Test
        void aKnownBrowserIsThrottledToo() {
            long id = staff.add(name, Role.EDITOR);
            ClientInfo known = new ClientInfo(clientInfo.address(), browsers.remember(id, null));
            for (int failed = 0; failed < 5; failed++) {
                wrong(known);
            }

            assertThat(right(known)).isInstanceOf(TooSoon.class);
        }

        @Test
        void anAddressIsThrottledAcrossAccounts() {
            for (int failed = 0; failed < 20; failed++) {
                signInService.byPassword(failed + email, "wrong", clientInfo);
            }

            assertThat(signInService.byPassword("another" + email, "wrong", clientInfo))
                    .isInstanceOf(TooSoon.class);
        }

        /** Who has one address of a network of IPv6 has all of them. */
        @Test
        void aNetworkIsThrottledAcrossItsAddresses() {
            String network = "2001:db8:" + name.substring(1, 5) + ":" + name.substring(5) + "::";
            for (int failed = 0; failed < 20; failed++) {
                signInService.byPassword(failed + email, "wrong", new ClientInfo(network + (failed + 1), null));
            }

            assertThat(signInService.byPassword("another" + email, "wrong", new ClientInfo(network + "ffff", null)))
                    .isInstanceOf(TooSoon.class);
        }

        @Test
        void whoSignsInUsesUpNothingOfTheirAddressAndForgetsNothing() {
            staff.add(name, Role.EDITOR);
            for (int failed = 0; failed < 19; failed++) {
                signInService.byPassword(failed + email, "wrong", clientInfo);
            }
            assertThat(right(clientInfo)).isInstanceOf(Admitted.class);
            assertThat(right(clientInfo)).isInstanceOf(Admitted.class);
            signInService.byPassword("another" + email, "wrong", clientInfo);

            assertThat(right(clientInfo)).isEqualTo(new TooSoon(Duration.ofSeconds(1)));
        }

        @Test
        void failuresOfTheDayBeforeCountNoMore() {
            for (int failed = 0; failed < 4; failed++) {
                wrong(clientInfo);
            }
            clock.pass(Duration.ofDays(1).plusSeconds(1));
            for (int failed = 0; failed < 5; failed++) {
                assertThat(wrong(clientInfo)).isEqualTo(new Refused());
            }
            assertThat(wrong(clientInfo)).isInstanceOf(TooSoon.class);
        }

        @Test
        void aBrowserOfTwoPeopleIsKnownToBoth() {
            String first = browsers.remember(staff.add(name, Role.EDITOR), null);
            String second = browsers.remember(staff.add(name + "2", Role.EDITOR), first);

            assertThat(browsers.knows(second, email)).isTrue();
            assertThat(browsers.knows(second, ExampleStaff.email(name + "2"))).isTrue();
            assertThat(browsers.knows(first, email)).isFalse();
        }

        @Test
        void anAddressWaitsAQuarterOfAnHourAtMost() {
            List<Duration> pauses = new ArrayList<>();
            for (int failed = 0; failed < 32; failed++) {
                SignInResult answer = signInService.byPassword(failed + email, "wrong", clientInfo);
                if (answer instanceof TooSoon tooSoon) {
                    pauses.add(tooSoon.pause());
                    clock.pass(tooSoon.pause());
                    signInService.byPassword(failed + email, "wrong", clientInfo);
                }
            }

            assertThat(pauses)
                    .startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4))
                    .endsWith(Duration.ofSeconds(512), Duration.ofMinutes(15), Duration.ofMinutes(15));
        }

        @Test
        void aKnownBrowserWaitsFiveMinutesAtMost() {
            ClientInfo known =
                    new ClientInfo(clientInfo.address(), browsers.remember(staff.add(name, Role.EDITOR), null));
            Duration last = Duration.ZERO;
            for (int failed = 0; failed < 18; failed++) {
                while (wrong(known) instanceof TooSoon tooSoon) {
                    last = tooSoon.pause();
                    clock.pass(last);
                }
            }

            assertThat(last).isEqualTo(Duration.ofMinutes(5));
        }

        @Test
        void concurrentAttemptsCountLikeSequentialOnes() throws Exception {
            List<SignInResult> answers = AtOnce.all(40, () -> wrong(clientInfo));

            assertThat(answers).filteredOn(Refused.class::isInstance).hasSize(5);
        }

        @Test
        void aSecondFactorTakesASecondStepAndEachCodeCountsOnce() {
            long id = staff.add(name, Role.EDITOR);
            String secret = addSecondFactor(id);
            clock.pass(Duration.ofSeconds(60));
            assertThat(right(clientInfo)).isEqualTo(half(id));

            String code = codes.now(secret);
            assertThat(signInService.byCode(half(id), "000 000", clientInfo)).isInstanceOf(Refused.class);
            assertThat(signInService.byCode(half(id), code, clientInfo)).isInstanceOf(Admitted.class);
            assertThat(signInService.byCode(half(id), code, clientInfo)).isInstanceOf(Refused.class);
        }

        @Test
        void anOlderTimeStepIsNeverStored() {
            long id = staff.add(name, Role.EDITOR);
            String secret = addSecondFactor(id);
            clock.pass(Duration.ofSeconds(60));
            Account before = accounts.findById(id).orElseThrow();
            assertThat(signInService.byCode(half(id), codes.now(secret), clientInfo))
                    .isInstanceOf(Admitted.class);
            before.rename("Another Name");

            assertThatThrownBy(() -> accounts.save(before)).isInstanceOf(OptimisticLockingFailureException.class);
            assertThat(signInService.byCode(half(id), codes.now(secret), clientInfo))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void theCodeOfTheSetUpCannotBeReused() {
            long id = staff.add(name, Role.EDITOR);
            String secret = addSecondFactor(id);

            assertThat(signInService.byCode(half(id), codes.now(secret), clientInfo))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void aCodeMayBeOneStepLate() {
            long id = staff.add(name, Role.EDITOR);
            String secret = addSecondFactor(id);
            clock.pass(Duration.ofSeconds(90));
            String code = codes.now(secret);
            clock.pass(Duration.ofSeconds(30));
            assertThat(signInService.byCode(half(id), code, clientInfo)).isInstanceOf(Admitted.class);

            clock.pass(Duration.ofSeconds(60));
            String older = codes.now(secret);
            clock.pass(Duration.ofSeconds(60));
            assertThat(signInService.byCode(half(id), older, clientInfo)).isInstanceOf(Refused.class);
        }

        @Test
        void aRecoveryCodeCountsOnceHoweverItIsTyped() {
            long id = staff.add(name, Role.EDITOR);
            String code = transactions
                    .execute(status ->
                            factors.renewRecovery(accounts.findById(id).orElseThrow()))
                    .get(3);
            addSecondFactorKeeping(id);

            assertThat(signInService.byCode(
                            half(id), code.toUpperCase(Locale.ROOT).replace('-', ' '), clientInfo))
                    .isInstanceOf(Admitted.class);
            assertThat(signInService.byCode(half(id), code, clientInfo)).isInstanceOf(Refused.class);
        }

        @Test
        void recoveryCodesEndWithTheSecondFactor() {
            long id = staff.add(name, Role.EDITOR);
            addSecondFactor(id);
            assertThat(factors.recoveryLeft(accounts.findById(id).orElseThrow()))
                    .isEqualTo(10);
            transactions.executeWithoutResult(
                    status -> factors.remove(accounts.findById(id).orElseThrow()));

            assertThat(factors.recoveryLeft(accounts.findById(id).orElseThrow()))
                    .isZero();
        }

        @Test
        void theFirstStepCountsNoLongerOnceTheSessionsAreEnded() {
            long id = staff.add(name, Role.EDITOR);
            String secret = addSecondFactor(id);
            clock.pass(Duration.ofSeconds(60));
            SecondStep half = half(id);
            transactions.executeWithoutResult(
                    status -> accounts.findById(id).orElseThrow().endSessions());

            assertThat(signInService.byCode(half, codes.now(secret), clientInfo))
                    .isInstanceOf(Refused.class);
            assertThat(refusals(id)).containsExactly("sessions ended since the first step, " + email);
            assertThat(signInService.byCode(half(id), codes.now(secret), clientInfo))
                    .isInstanceOf(Admitted.class);
        }

        @Test
        void theFirstStepCountsNoLongerOnceTheAccountIsDisabled() {
            long id = staff.add(name, Role.EDITOR);
            String secret = addSecondFactor(id);
            clock.pass(Duration.ofSeconds(60));
            SecondStep half = half(id);
            transactions.executeWithoutResult(
                    status -> accounts.findById(id).orElseThrow().disable());

            assertThat(signInService.byCode(half, codes.now(secret), clientInfo))
                    .isInstanceOf(Refused.class);
            assertThat(refusals(id)).containsExactly("disabled, " + email);
        }

        private List<String> refusals(long account) {
            return jdbc.sql("select detail from audit_entry where action = 'SIGN_IN_REFUSED' and about = ?")
                    .param("account " + account)
                    .query(String.class)
                    .list();
        }

        @Test
        void guessingCodesIsThrottled() {
            long id = staff.add(name, Role.EDITOR);
            addSecondFactor(id);
            for (int failed = 0; failed < 5; failed++) {
                signInService.byCode(half(id), "000000", elsewhere(failed));
            }

            assertThat(signInService.byCode(half(id), "000000", clientInfo)).isInstanceOf(TooSoon.class);
        }

        private void failOnceTheAccountIsFree(int number) {
            while (wrong(elsewhere(number)) instanceof TooSoon tooSoon) {
                clock.pass(tooSoon.pause());
            }
        }

        private String addSecondFactor(long id) {
            String secret = SecondFactorService.newSecret();
            Optional<List<String>> recovery = transactions.execute(
                    status -> factors.add(accounts.findById(id).orElseThrow(), secret, codes.now(secret)));
            assertThat(recovery).isPresent();
            return secret;
        }

        private void addSecondFactorKeeping(long id) {
            transactions.executeWithoutResult(
                    status -> accounts.findById(id).orElseThrow().addSecondFactor(SecondFactorService.newSecret(), 0));
        }

        private SecondStep half(long id) {
            return new SecondStep(id, accounts.findById(id).orElseThrow().sessionGeneration());
        }

        private SignInResult right(ClientInfo from) {
            return signInService.byPassword(email, ExampleStaff.password(name), from);
        }

        private SignInResult wrong(ClientInfo from) {
            return signInService.byPassword(email, "not the password", from);
        }

        private ClientInfo elsewhere(int number) {
            return new ClientInfo("198.51.100." + number + name, null);
        }
    }
}
