package org.investportal.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The setting for the retention of the log.
 *
 * @param retention the age at which an entry is deleted; at least thirty days, before which the database itself
 *     refuses it
 */
@ConfigurationProperties("portal.audit")
public record AuditSettings(@DefaultValue("730d") Duration retention) {

    /** The age up to which the database refuses to delete an entry. */
    public static final Duration LEAST = Duration.ofDays(30);

    public AuditSettings {
        if (retention.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("retention must be at least " + LEAST.toDays() + "d");
        }
    }
}
