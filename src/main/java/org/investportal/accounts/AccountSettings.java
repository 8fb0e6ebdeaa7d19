package org.investportal.accounts;

import java.time.Duration;
import java.util.Set;
import org.investportal.accounts.secret.SecondFactorKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sign-in lasts and what it takes.
 *
 * @param idleTimeout after how long without a request a session ends
 * @param absoluteTimeout after how long a session ends in any case
 * @param secondFactorKey the key that secrets of second factors are encrypted with, 32 bytes in Base64; of a file where there is none
 * @param secondFactorFor the roles that take a second factor
 */
@ConfigurationProperties("portal.accounts")
public record AccountSettings(
        @DefaultValue("30m") Duration idleTimeout,
        @DefaultValue("12h") Duration absoluteTimeout,
        @Nullable String secondFactorKey,
        @DefaultValue Set<Role> secondFactorFor) {

    public AccountSettings {
        if (idleTimeout.toSeconds() <= 0 || absoluteTimeout.toSeconds() <= 0) {
            throw new IllegalArgumentException("a timeout is a second or longer");
        }
        if (secondFactorKey != null) {
            SecondFactorKey.of(secondFactorKey);
        }
        secondFactorFor = Set.copyOf(secondFactorFor);
    }
}
