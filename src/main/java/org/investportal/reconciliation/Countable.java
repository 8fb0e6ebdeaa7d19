package org.investportal.reconciliation;

import org.investportal.catalogue.value.Interval;

/** How it is said whether there is a whole number among those that are possible. */
final class Countable {

    private Countable() {}

    static String line(Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "whole";
            case AGREES_IN_ONE_READING -> "cut-off";
            default -> "none";
        };
    }

    /** What was looked at: all that is possible, unless what is usual was enough. */
    static Interval shown(Estimate estimate, Verdict verdict) {
        return verdict == Verdict.AGREES ? estimate.usual() : estimate.hard();
    }
}
