package org.investportal.verification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal checks its own pages.
 *
 * @param enabled whether it does so by itself after each publication
 * @param timeout how long it waits for a page
 */
@ConfigurationProperties("portal.self-check")
record SelfCheckSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10s") Duration timeout) {}
