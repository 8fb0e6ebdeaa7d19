package org.investportal.catalogue.value;

/** Where another area stands in a ranking, seen from the one that the rank is about. */
public enum Standing implements Coded {
    /** Above it. */
    AHEAD,
    /** At the same place. */
    LEVEL,
    /** Below it. */
    BEHIND
}
