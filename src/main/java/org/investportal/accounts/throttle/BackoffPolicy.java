package org.investportal.accounts.throttle;

import java.time.Duration;

/** How many attempts may fail, and how the pause then grows: it doubles from a second to a longest one. */
public enum BackoffPolicy {
    /** All strangers who try the same account: its owner may be one of them, so the pause stays short. */
    ACCOUNT(5, Duration.ofSeconds(30)),
    /** An address, which a whole office may share. */
    ADDRESS(20, Duration.ofMinutes(15)),
    /** A browser that the account was signed in with before; nobody else can slow it down. */
    BROWSER(5, Duration.ofMinutes(5)),
    /** Codes of an account whose password is known to whoever tries. */
    SECOND_STEP(5, Duration.ofMinutes(15));

    private static final int LONGEST_DOUBLING = 20;

    private final int free;
    private final Duration longest;

    BackoffPolicy(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** How long to wait after so many failures. */
    Duration pauseAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - free, LONGEST_DOUBLING));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
