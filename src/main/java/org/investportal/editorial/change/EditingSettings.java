package org.investportal.editorial.change;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of editing.
 *
 * @param scratchRetention the time after which a scratch copy is deleted; at least a day
 */
@ConfigurationProperties("portal.editing")
public record EditingSettings(@DefaultValue("90d") Duration scratchRetention) {

    private static final Duration LEAST = Duration.ofDays(1);

    public EditingSettings {
        if (scratchRetention.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("scratch-retention must be at least " + LEAST.toDays() + "d");
        }
    }
}
