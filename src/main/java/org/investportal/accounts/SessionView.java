package org.investportal.accounts;

import java.time.Instant;

/**
 * A session as its owner may see it.
 *
 * @param key by which its owner ends it; it opens nothing
 * @param address from where it was begun
 * @param browser as it names itself
 * @param current whether it is the one that asks
 */
public record SessionView(
        String key, Instant since, Instant lastUsed, String address, String browser, boolean current) {}
