package org.investportal.editorial.edition;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How ordered editions are published.
 *
 * @param every how often the portal looks whether one is due
 */
@ConfigurationProperties("portal.publishing")
public record PublishingSettings(@DefaultValue("15s") Duration every) {}
