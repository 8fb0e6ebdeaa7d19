package org.investportal.accounts.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.investportal.accounts.AccountsOnly;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.accounts.SignInResult;
import org.investportal.accounts.SignInResult.Admitted;
import org.investportal.accounts.SignInResult.Busy;
import org.investportal.accounts.SignInResult.Refused;
import org.investportal.accounts.SignInService;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.accounts.throttle.KnownBrowserStore;
import org.investportal.catalogue.OnPostgres;
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
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @AccountsOnly
    @Import(Held.class)
    abstract static class Facts {

        private final String name = "f" + System.nanoTime();

        @Autowired
        private SignInService signInService;

        @Autowired
        private ExampleStaff staff;

        @Autowired
        private KnownBrowserStore browsers;

        @Autowired
        private PasswordHasher hashes;

        @Autowired
        private HeldEncoder encoder;

        @Test
        void aKnownBrowserSignsInWhileOthersAreRefused() throws Exception {
            String browser = browsers.remember(staff.add(name, Role.EDITOR), null);
            ExecutorService attackers = Executors.newFixedThreadPool(ADDRESSES);
            List<Future<SignInResult>> guesses = new ArrayList<>();
            for (int address = 0; address < ADDRESSES; address++) {
                String other = name + address;
                guesses.add(attackers.submit(() -> signInService.byPassword(
                        ExampleStaff.email(other), HeldEncoder.GUESS, new ClientInfo(other, null))));
            }
            while (hashes.waitingStrangers() < 8) {
                Thread.sleep(5);
            }

            assertThat(right(new ClientInfo(name, null))).isInstanceOf(Busy.class);
            assertThat(right(new ClientInfo(name, browser))).isInstanceOf(Admitted.class);
            encoder.letGo();
            attackers.shutdown();
            for (Future<SignInResult> guess : guesses) {
                assertThat(guess.get()).isNotInstanceOf(Admitted.class);
            }
            assertThat(signInService.byPassword(ExampleStaff.email(name), "wrong", new ClientInfo(name, null)))
                    .isInstanceOf(Refused.class);
        }

        private SignInResult right(ClientInfo clientInfo) {
            return signInService.byPassword(ExampleStaff.email(name), ExampleStaff.password(name), clientInfo);
        }
    }

    /** Two places for unknown people, and eight people who wait for one. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Held {

        @Bean
        HeldEncoder encoder() {
            return new HeldEncoder();
        }

        @Bean
        @Primary
        PasswordHasher heldHashes(HeldEncoder encoder) {
            return new PasswordHasher(encoder, 2, Duration.ofSeconds(60));
        }
    }
}
