package org.investportal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A filter for entries. A criterion that is not given matches every entry.
 *
 * @param who a part of the name
 * @param about a part of the subject or of the detail
 * @param from the start time, inclusive
 * @param before the end time, exclusive
 */
public record AuditFilter(
        String who,
        @Nullable AuditAction action,
        String about,
        @Nullable Instant from,
        @Nullable Instant before) {}
