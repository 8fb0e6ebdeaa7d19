package org.investportal.accounts;

import java.time.Instant;

/**
 * The data of a session that its owner may see.
 *
 * @param key the key by which the owner ends the session; it gives no access
 * @param address the address from which the session was started
 * @param browser the name that the browser gives itself
 * @param current whether it is the session of this request
 */
public record SessionView(
        String key, Instant since, Instant lastUsed, String address, String browser, boolean current) {}
