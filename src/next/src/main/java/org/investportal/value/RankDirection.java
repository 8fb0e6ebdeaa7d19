package org.investportal.value;

/** The end of a ranking that is first. */
public enum RankDirection implements Coded {
    /** The largest amount is first. */
    @Label(en = "largest value first", zh = "由高到低")
    HIGHEST_FIRST,
    /** The smallest amount is first. */
    @Label(en = "smallest value first", zh = "由低到高")
    LOWEST_FIRST
}
