package org.investportal.verification;

import java.time.Instant;

/** An event: a self-check found a difference, or could not run. It is sent inside the transaction; listeners act after the commit. */
public record SelfCheckFailed(int edition, SelfCheck.State state, Instant checkedAt) {}
