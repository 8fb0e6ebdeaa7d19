package org.investportal.editorial.release;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the publication of ordered editions.
 *
 * @param every the interval between checks for due editions
 */
@ConfigurationProperties("portal.publishing")
public record PublishingSettings(@DefaultValue("15s") Duration every) {}
