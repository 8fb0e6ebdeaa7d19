package org.investportal.accounts.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.accounts.AccountsOnH2;
import org.investportal.accounts.AccountsOnPostgres;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.accounts.SignIn;
import org.investportal.accounts.SignInAnswer;
import org.investportal.accounts.throttle.Caller;
import org.investportal.accounts.throttle.KnownBrowsers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.investportal.accounts.SignInAnswer.Admitted;
import org.investportal.accounts.SignInAnswer.Busy;
import org.investportal.accounts.SignInAnswer.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Guesses from many addresses fill the queue of strangers. Staff get in all the same, in browsers that they have used before. */
class FloodedSignInTest {

    private static final int ADDRESSES = 20;

    @Nested
    @AccountsOnH2
    @Import(Held.class)
    class H2 extends Facts {}

    @Nested
    @AccountsOnPostgres
    @Import(Held.class)
    class Postgres extends Facts {}

    abstract static class Facts {

        private final String name = "f" + System.nanoTime();

        @Autowired
        private SignIn signIn;

        @Autowired
        private ExampleStaff staff;

        @Autowired
        private KnownBrowsers browsers;

        @Autowired
        private PasswordHashes hashes;

        @Autowired
        private HeldEncoder encoder;

        @Test
        void letsAKnownBrowserInWhileStrangersAreRefused() throws Exception {
            String browser = browsers.remember(staff.add(name, Role.EDITOR), null);
            ExecutorService attackers = Executors.newFixedThreadPool(ADDRESSES);
            List<Future<SignInAnswer>> guesses = new ArrayList<>();
            for (int address = 0; address < ADDRESSES; address++) {
                String other = name + address;
                guesses.add(attackers.submit(() ->
                        signIn.byPassword(ExampleStaff.email(other), HeldEncoder.GUESS, new Caller(other, null))));
            }
            while (hashes.waitingStrangers() < 8) {
                Thread.sleep(5);
            }

            assertThat(right(new Caller(name, null))).isInstanceOf(Busy.class);
            assertThat(right(new Caller(name, browser))).isInstanceOf(Admitted.class);
            encoder.letGo();
            attackers.shutdown();
            for (Future<SignInAnswer> guess : guesses) {
                assertThat(guess.get()).isNotInstanceOf(Admitted.class);
            }
            assertThat(signIn.byPassword(ExampleStaff.email(name), "wrong", new Caller(name, null)))
                    .isInstanceOf(Refused.class);
        }

        private SignInAnswer right(Caller caller) {
            return signIn.byPassword(ExampleStaff.email(name), ExampleStaff.password(name), caller);
        }
    }

    /** Two places for strangers, and eight who wait for one. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Held {

        @Bean
        HeldEncoder encoder() {
            return new HeldEncoder();
        }

        @Bean
        @Primary
        PasswordHashes heldHashes(HeldEncoder encoder) {
            return new PasswordHashes(encoder, 2, Duration.ofSeconds(60));
        }
    }
}
