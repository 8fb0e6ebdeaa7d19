package org.investportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.investportal.accounts.SignInResult.Refused;
import org.investportal.accounts.SignInResult.TooSoon;
import org.investportal.accounts.password.PasswordHasher;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.catalogue.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The time of a refusal does not reveal whether there is an account: the same work is done for an unknown e-mail, a wrong
 * password, a disabled account and an account that was never set up. Work is counted, because times vary.
 */
class SameWorkTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @AccountsOnly
    @Import({CountedStatements.class, Counted.class})
    abstract static class Facts {

        private final String name = "w" + UUID.randomUUID().toString().substring(0, 8);

        @Autowired
        private SignInService signInService;

        @Autowired
        private ExampleStaff staff;

        @Autowired
        private AccountAdministration keeping;

        @Autowired
        private CountedStatements statements;

        @Autowired
        private CountedEncoder encoder;

        @BeforeEach
        void makeAccounts() {
            StaffMember by = new StaffMember(1, "Ada Example", Set.of(Role.ADMINISTRATOR));
            staff.add(name + "known", Role.EDITOR, Role.REVIEWER);
            keeping.disable(by, staff.add(name + "disabled", Role.EDITOR));
            keeping.disable(by, staff.add(name + "knowing", Role.EDITOR));
            keeping.create(by, ExampleStaff.email(name + "invited"), "Ina Vited " + name, Set.of(Role.EDITOR));
        }

        @Test
        void everyRefusedSignInTakesTheSameWork() {
            Work unknown = refused("unknown", "a wrong password");

            assertThat(unknown.hashings()).isEqualTo(1);
            assertThat(unknown.statements()).isNotEmpty();
            assertThat(refused("known", "a wrong password")).isEqualTo(unknown);
            assertThat(refused("disabled", "a wrong password")).isEqualTo(unknown);
            assertThat(refused("knowing", ExampleStaff.password(name + "knowing")))
                    .isEqualTo(unknown);
            assertThat(refused("invited", "a wrong password")).isEqualTo(unknown);
        }

        @Test
        void tooLongPasswordsTakeTheSameWork() {
            String longest = "x".repeat(10_000);

            Work unknown = refused("unknown", longest);

            assertThat(unknown.hashings()).isEqualTo(1);
            assertThat(refused("known", longest)).isEqualTo(unknown);
        }

        @Test
        void throttledAccountsTakeTheSameWork() {
            for (int failures = 0; failures < 5; failures++) {
                refused("unknown", "a wrong password");
                refused("known", "a wrong password");
            }
            Work unknown = work("unknown");

            assertThat(unknown.hashings()).isZero();
            assertThat(work("known")).isEqualTo(unknown);
        }

        @Test
        void throttledAddressesTakeLessWork() {
            ClientInfo clientInfo = new ClientInfo("198.51.100." + name, null);
            for (int failures = 0; failures < 20; failures++) {
                signInService.byPassword(ExampleStaff.email(name + failures), "a wrong password", clientInfo);
            }
            encoder.matched.set(0);

            assertThat(signInService.byPassword(ExampleStaff.email(name + "known"), "a wrong password", clientInfo))
                    .isInstanceOf(TooSoon.class);
            assertThat(encoder.matched).hasValue(0);
        }

        private Work refused(String who, String password) {
            encoder.matched.set(0);
            statements.clear();
            assertThat(tried(who, password)).isInstanceOf(Refused.class);
            return new Work(encoder.matched.get(), statements.all());
        }

        private Work work(String who) {
            encoder.matched.set(0);
            statements.clear();
            assertThat(tried(who, "a wrong password")).isInstanceOf(TooSoon.class);
            return new Work(encoder.matched.get(), statements.all());
        }

        private SignInResult tried(String who, String password) {
            ClientInfo clientInfo = new ClientInfo("192.0.2." + UUID.randomUUID(), null);
            return signInService.byPassword(ExampleStaff.email(name + who), password, clientInfo);
        }
    }

    /** The work of one sign-in attempt. */
    private record Work(int hashings, List<String> statements) {}

    /** Counts how often a password is really hashed to be compared. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counted {

        @Bean
        CountedEncoder encoder() {
            return new CountedEncoder(ExampleStaff.LITTLE_EFFORT);
        }

        @Bean
        @Primary
        PasswordHasher countedHashes(CountedEncoder encoder) {
            return new PasswordHasher(encoder, 2, Duration.ofSeconds(30));
        }
    }

    /** One that hashes, with little effort. */
    static final class CountedEncoder implements PasswordEncoder {

        private final PasswordEncoder real;
        private final AtomicInteger matched = new AtomicInteger();

        CountedEncoder(PasswordEncoder real) {
            this.real = real;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            matched.incrementAndGet();
            return real.matches(password, hash);
        }
    }
}
