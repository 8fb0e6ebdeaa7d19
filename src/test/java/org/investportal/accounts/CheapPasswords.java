package org.investportal.accounts;

import java.time.Duration;
import org.investportal.accounts.password.PasswordHasher;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Hashes of little effort for tests that sign in hundreds of times. The effort of the portal is tested by itself. */
@TestConfiguration(proxyBeanMethods = false)
public class CheapPasswords {

    private static final int PLACES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    @Primary
    PasswordHasher cheapHasher() {
        return new PasswordHasher(ExampleStaff.LITTLE_EFFORT, PLACES, PATIENCE);
    }
}
