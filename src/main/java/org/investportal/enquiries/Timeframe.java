package org.investportal.enquiries;

import org.investportal.catalogue.value.Coded;

/** By when an investor plans to decide. */
public enum Timeframe implements Coded {
    /** Within half a year. */
    HALF_YEAR,
    /** Within a year. */
    YEAR,
    /** Later. */
    LATER,
    /** Not decided yet. */
    OPEN
}
