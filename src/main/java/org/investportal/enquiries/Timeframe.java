package org.investportal.enquiries;

import org.investportal.catalogue.value.Coded;

/** The time within which an investor plans to invest. */
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
