package org.investportal.accounts.throttle;

import java.time.Duration;

/** The number of attempts that may fail, and the growth of the pause after that: it doubles from one second to a maximum. */
public enum BackoffPolicy {
    /** All unknown browsers that try the same account. Its owner may be one of them, so the pause stays short. */
    ACCOUNT(5, Duration.ofSeconds(30)),
    /** An address, which a whole office may share. */
    ADDRESS(20, Duration.ofMinutes(15)),
    /** A browser that has signed in to the account before. Attempts from elsewhere cannot slow it down. */
    BROWSER(5, Duration.ofMinutes(5)),
    /** Codes of an account whose password is already known to the person who tries. */
    SECOND_STEP(5, Duration.ofMinutes(15));

    private static final int LONGEST_DOUBLING = 20;

    private final int free;
    private final Duration longest;

    BackoffPolicy(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** Returns the pause after this number of failures. */
    Duration pauseAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - free, LONGEST_DOUBLING));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
