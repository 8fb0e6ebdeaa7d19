package org.investportal.catalogue.value;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The prices at which amounts of money are valued, and at which their growth is calculated. */
public enum PriceBasis implements Coded {
    /** The source does not state the prices. */
    UNKNOWN,
    /** The prices of the period itself. */
    CURRENT,
    /** The prices of a fixed period, so that changes of prices have no effect. */
    CONSTANT;

    /** The price bases that a source can state. */
    public static final Set<PriceBasis> STATED = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(UNKNOWN)));

    public boolean isStated() {
        return this != UNKNOWN;
    }

    /** Returns whether both are stated and differ, so that levels cannot be compared. */
    public boolean isUnlike(PriceBasis other) {
        return isStated() && other.isStated() && this != other;
    }
}
