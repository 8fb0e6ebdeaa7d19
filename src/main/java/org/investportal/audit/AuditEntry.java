package org.investportal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the log says of one thing that was done or refused.
 *
 * @param id grows with every entry
 * @param account who did it; none if the portal itself or somebody unknown
 * @param who their name at that time
 * @param about what it was done to; empty if nothing
 * @param address from where; empty if from nowhere
 */
public record AuditEntry(
        long id,
        Instant at,
        AuditAction action,
        @Nullable Long account,
        String who,
        String about,
        String detail,
        String address) {}
