package org.investportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.investportal.accounts.secret.OneTimeCodes;
import org.investportal.accounts.throttle.Caller;
import org.investportal.accounts.throttle.KnownBrowsers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.investportal.accounts.AccountsSlice.MovableClock;
import org.investportal.accounts.SignInAnswer.Admitted;
import org.investportal.accounts.SignInAnswer.Refused;
import org.investportal.accounts.SignInAnswer.SecondStep;
import org.investportal.accounts.SignInAnswer.TooSoon;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is let in, who waits and for how long. */
class SignInRulesTest {

    @Nested
    @AccountsOnH2
    class H2 extends Facts {}

    @Nested
    @AccountsOnPostgres
    class Postgres extends Facts {}

    abstract static class Facts {

        private final String name = "p" + UUID.randomUUID().toString().substring(0, 8);
        private final String email = ExampleStaff.email(name);
        private final Caller caller = new Caller("192.0.2." + name, null);

        @Autowired
        private SignIn signIn;

        @Autowired
        private ExampleStaff staff;

        @Autowired
        private Accounts accounts;

        @Autowired
        private KnownBrowsers browsers;

        @Autowired
        private SecondFactors factors;

        @Autowired
        private OneTimeCodes codes;

        @Autowired
        private TransactionTemplate transactions;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private MovableClock clock;

        @Test
        void thePasswordLetsIn() {
            staff.add(name, Role.EDITOR);

            assertThat(right(caller)).isInstanceOf(Admitted.class);
            assertThat(signIn.byPassword(
                            "  " + email.toUpperCase(Locale.ROOT) + " ", ExampleStaff.password(name), caller))
                    .isInstanceOf(Admitted.class);
        }

        @Test
        void aDisabledAccountAnswersLikeAWrongPassword() {
            long id = staff.add(name, Role.EDITOR);
            transactions.executeWithoutResult(
                    status -> accounts.findById(id).orElseThrow().disable());

            assertThat(right(caller)).isEqualTo(wrong(caller)).isEqualTo(new Refused());
        }

        @Test
        void anUnknownAccountIsSlowedDownLikeAnyOther() {
            for (int failed = 0; failed < 5; failed++) {
                assertThat(wrong(caller)).isInstanceOf(Refused.class);
            }

            assertThat(wrong(caller)).isEqualTo(new TooSoon(Duration.ofSeconds(1)));
        }

        @Test
        void thePauseGrowsAndHasAnEnd() {
            staff.add(name, Role.EDITOR);
            for (int failed = 0; failed < 12; failed++) {
                failOnceTheAccountIsFree(failed);
            }

            assertThat(right(elsewhere(99))).isEqualTo(new TooSoon(Duration.ofSeconds(30)));
            clock.pass(Duration.ofSeconds(30));
            assertThat(right(elsewhere(99))).isInstanceOf(Admitted.class);
        }

        @Test
        void aClockThatIsSetBackKeepsNobodyWaitingForADay() {
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
        void anAddressWhoseAttemptWasTakenBackIsNotHeldUpByAClockThatIsSetBack() {
            staff.add(name, Role.EDITOR);
            assertThat(right(caller)).isInstanceOf(Admitted.class);
            clock.pass(Duration.ofDays(-1));
            try {
                assertThat(right(caller)).isInstanceOf(Admitted.class);
            } finally {
                clock.pass(Duration.ofDays(1));
            }
        }

        @Test
        void nobodyElsewhereSlowsDownABrowserThatTheAccountKnows() {
            long id = staff.add(name, Role.EDITOR);
            Caller known = new Caller(caller.address(), browsers.remember(id, null));
            for (int failed = 0; failed < 6; failed++) {
                wrong(elsewhere(failed));
            }

            assertThat(right(caller)).isInstanceOf(TooSoon.class);
            assertThat(right(known)).isInstanceOf(Admitted.class);
        }

        @Test
        void aKnownBrowserIsSlowedDownToo() {
            long id = staff.add(name, Role.EDITOR);
            Caller known = new Caller(caller.address(), browsers.remember(id, null));
            for (int failed = 0; failed < 5; failed++) {
                wrong(known);
            }

            assertThat(right(known)).isInstanceOf(TooSoon.class);
        }

        @Test
        void anAddressIsSlowedDownWhateverAccountsItTries() {
            for (int failed = 0; failed < 20; failed++) {
                signIn.byPassword(failed + email, "wrong", caller);
            }

            assertThat(signIn.byPassword("another" + email, "wrong", caller)).isInstanceOf(TooSoon.class);
        }

        @Test
        void anAddressWaitsAQuarterOfAnHourAtMost() {
            List<Duration> pauses = new ArrayList<>();
            for (int failed = 0; failed < 32; failed++) {
                SignInAnswer answer = signIn.byPassword(failed + email, "wrong", caller);
                if (answer instanceof TooSoon tooSoon) {
                    pauses.add(tooSoon.pause());
                    clock.pass(tooSoon.pause());
                    signIn.byPassword(failed + email, "wrong", caller);
                }
            }

            assertThat(pauses)
                    .startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4))
                    .endsWith(Duration.ofSeconds(512), Duration.ofMinutes(15), Duration.ofMinutes(15));
        }

        @Test
        void aKnownBrowserWaitsFiveMinutesAtMost() {
            Caller known = new Caller(caller.address(), browsers.remember(staff.add(name, Role.EDITOR), null));
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
        void aThousandAtOnceAreNoMoreThanOneAfterTheOther() throws Exception {
            List<SignInAnswer> answers = AtOnce.all(40, () -> wrong(caller));

            assertThat(answers).filteredOn(Refused.class::isInstance).hasSize(5);
        }

        @Test
        void aSecondFactorTakesASecondStepAndEachCodeCountsOnce() {
            long id = staff.add(name, Role.EDITOR);
            String secret = addSecondFactor(id);
            clock.pass(Duration.ofSeconds(60));
            assertThat(right(caller)).isEqualTo(half(id));

            String code = codes.now(secret);
            assertThat(signIn.byCode(half(id), "000 000", caller)).isInstanceOf(Refused.class);
            assertThat(signIn.byCode(half(id), code, caller)).isInstanceOf(Admitted.class);
            assertThat(signIn.byCode(half(id), code, caller)).isInstanceOf(Refused.class);
        }

        @Test
        void nobodyWritesAnOlderStepBack() {
            long id = staff.add(name, Role.EDITOR);
            String secret = addSecondFactor(id);
            clock.pass(Duration.ofSeconds(60));
            Account before = accounts.findById(id).orElseThrow();
            assertThat(signIn.byCode(half(id), codes.now(secret), caller)).isInstanceOf(Admitted.class);
            before.rename("Another Name");

            assertThatThrownBy(() -> accounts.save(before)).isInstanceOf(OptimisticLockingFailureException.class);
            assertThat(signIn.byCode(half(id), codes.now(secret), caller)).isInstanceOf(Refused.class);
        }

        @Test
        void theCodeThatSetItUpDoesNotCountAgain() {
            long id = staff.add(name, Role.EDITOR);
            String secret = addSecondFactor(id);

            assertThat(signIn.byCode(half(id), codes.now(secret), caller)).isInstanceOf(Refused.class);
        }

        @Test
        void aCodeMayBeOneStepLate() {
            long id = staff.add(name, Role.EDITOR);
            String secret = addSecondFactor(id);
            clock.pass(Duration.ofSeconds(90));
            String code = codes.now(secret);
            clock.pass(Duration.ofSeconds(30));
            assertThat(signIn.byCode(half(id), code, caller)).isInstanceOf(Admitted.class);

            clock.pass(Duration.ofSeconds(60));
            String older = codes.now(secret);
            clock.pass(Duration.ofSeconds(60));
            assertThat(signIn.byCode(half(id), older, caller)).isInstanceOf(Refused.class);
        }

        @Test
        void aRecoveryCodeCountsOnceHoweverItIsTyped() {
            long id = staff.add(name, Role.EDITOR);
            String code = transactions
                    .execute(status ->
                            factors.renewRecovery(accounts.findById(id).orElseThrow()))
                    .get(3);
            addSecondFactorKeeping(id);

            assertThat(signIn.byCode(half(id), code.toUpperCase(Locale.ROOT).replace('-', ' '), caller))
                    .isInstanceOf(Admitted.class);
            assertThat(signIn.byCode(half(id), code, caller)).isInstanceOf(Refused.class);
        }

        @Test
        void theFirstStepCountsNoLongerOnceTheSessionsAreEnded() {
            long id = staff.add(name, Role.EDITOR);
            String secret = addSecondFactor(id);
            clock.pass(Duration.ofSeconds(60));
            SecondStep half = half(id);
            transactions.executeWithoutResult(
                    status -> accounts.findById(id).orElseThrow().endSessions());

            assertThat(signIn.byCode(half, codes.now(secret), caller)).isInstanceOf(Refused.class);
            assertThat(refusals(id)).containsExactly("sessions ended since the first step, " + email);
            assertThat(signIn.byCode(half(id), codes.now(secret), caller)).isInstanceOf(Admitted.class);
        }

        @Test
        void theFirstStepCountsNoLongerOnceTheAccountIsDisabled() {
            long id = staff.add(name, Role.EDITOR);
            String secret = addSecondFactor(id);
            clock.pass(Duration.ofSeconds(60));
            SecondStep half = half(id);
            transactions.executeWithoutResult(
                    status -> accounts.findById(id).orElseThrow().disable());

            assertThat(signIn.byCode(half, codes.now(secret), caller)).isInstanceOf(Refused.class);
            assertThat(refusals(id)).containsExactly("disabled, " + email);
        }

        private List<String> refusals(long account) {
            return jdbc.sql("select detail from audit_entry where action = 'SIGN_IN_REFUSED' and about = ?")
                    .param("account " + account)
                    .query(String.class)
                    .list();
        }

        @Test
        void codesAreGuessedSlowly() {
            long id = staff.add(name, Role.EDITOR);
            addSecondFactor(id);
            for (int failed = 0; failed < 5; failed++) {
                signIn.byCode(half(id), "000000", elsewhere(failed));
            }

            assertThat(signIn.byCode(half(id), "000000", caller)).isInstanceOf(TooSoon.class);
        }

        private void failOnceTheAccountIsFree(int number) {
            while (wrong(elsewhere(number)) instanceof TooSoon tooSoon) {
                clock.pass(tooSoon.pause());
            }
        }

        private String addSecondFactor(long id) {
            String secret = SecondFactors.newSecret();
            Optional<List<String>> recovery = transactions.execute(
                    status -> factors.add(accounts.findById(id).orElseThrow(), secret, codes.now(secret)));
            assertThat(recovery).isPresent();
            return secret;
        }

        private void addSecondFactorKeeping(long id) {
            transactions.executeWithoutResult(
                    status -> accounts.findById(id).orElseThrow().addSecondFactor(SecondFactors.newSecret(), 0));
        }

        private SecondStep half(long id) {
            return new SecondStep(id, accounts.findById(id).orElseThrow().sessionGeneration());
        }

        private SignInAnswer right(Caller from) {
            return signIn.byPassword(email, ExampleStaff.password(name), from);
        }

        private SignInAnswer wrong(Caller from) {
            return signIn.byPassword(email, "not the password", from);
        }

        private Caller elsewhere(int number) {
            return new Caller("198.51.100." + number + name, null);
        }
    }
}
