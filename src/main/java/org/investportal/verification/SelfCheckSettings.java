package org.investportal.verification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the self-check.
 *
 * @param enabled whether the portal checks itself after each publication
 * @param timeout the longest wait for a page
 */
@ConfigurationProperties("portal.self-check")
record SelfCheckSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10s") Duration timeout) {}
