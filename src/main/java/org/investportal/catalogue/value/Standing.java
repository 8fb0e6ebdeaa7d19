package org.investportal.catalogue.value;

/** The position of another area in a ranking, relative to the area that the rank is about. */
public enum Standing implements Coded {
    /** The other area is above it. */
    AHEAD,
    /** The other area has the same place. */
    LEVEL,
    /** The other area is below it. */
    BEHIND
}
