package org.investportal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log for one action that was done or refused.
 *
 * @param id a number that grows with every entry
 * @param account the account of the person who acted; null for the portal itself or an unknown person
 * @param who the name of the person at that time
 * @param about the subject of the action; empty if there is none
 * @param address the address of the client; empty if there was no request
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
