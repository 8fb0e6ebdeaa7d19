package org.investportal.value;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The prices at which amounts of money are valued, and at which their growth is calculated. */
public enum PriceBasis implements Coded {
    /** The source does not state the prices. */
    @Label(en = "not stated", zh = "未注明")
    UNKNOWN,
    /** The prices of the period itself. */
    @Label(en = "current prices", zh = "现价")
    CURRENT,
    /** The prices of a fixed period, so that changes of prices have no effect. */
    @Label(en = "constant prices", zh = "可比价（不变价）")
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
