package org.investportal.catalogue.value;

/** The end of a ranking that is first. */
public enum RankDirection implements Coded {
    /** The largest amount is first. */
    HIGHEST_FIRST,
    /** The smallest amount is first. */
    LOWEST_FIRST
}
