package org.investportal.accounts;

import java.time.Duration;
import java.util.Set;
import org.investportal.accounts.secret.SecondFactorKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for sessions and second factors.
 *
 * @param idleTimeout the time without a request after which a session ends
 * @param absoluteTimeout the time after which a session always ends
 * @param secondFactorKey the key that encrypts the secrets of second factors, 32 bytes in Base64; if it is absent, the
 *     key is read from a file
 * @param secondFactorFor the roles that require a second factor
 */
@ConfigurationProperties("portal.accounts")
public record AccountSettings(
        @DefaultValue("30m") Duration idleTimeout,
        @DefaultValue("12h") Duration absoluteTimeout,
        @Nullable String secondFactorKey,
        @DefaultValue Set<Role> secondFactorFor) {

    public AccountSettings {
        if (idleTimeout.toSeconds() <= 0 || absoluteTimeout.toSeconds() <= 0) {
            throw new IllegalArgumentException("a timeout must be at least one second");
        }
        if (secondFactorKey != null) {
            SecondFactorKey.of(secondFactorKey);
        }
        secondFactorFor = Set.copyOf(secondFactorFor);
    }
}
