package org.investportal.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where everything that staff do is written down. */
@Component
public class AuditLog {

    /**
     * Writes it down in the transaction of the caller, so that what was done and what is said of it stand or fall together.
     *
     * @param account who did it; none, if the portal itself or somebody unknown
     * @param who their name at that time
     * @param about what it was done to, such as {@code change 12}; empty if nothing
     * @param detail what else is worth knowing; never a secret
     */
    public void record(AuditAction action, @Nullable Long account, String who, String about, String detail) {}
}
