package org.investportal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; what is not given does not matter.
 *
 * @param who a part of the name
 * @param about a part of what it was done to, or of the detail
 * @param from the first moment
 * @param before the first moment after
 */
public record AuditFilter(
        String who,
        @Nullable AuditAction action,
        String about,
        @Nullable Instant from,
        @Nullable Instant before) {}
