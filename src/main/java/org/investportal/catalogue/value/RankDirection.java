package org.investportal.catalogue.value;

/** Which end of the ordered amounts has place one. */
public enum RankDirection implements Coded {
    /** The largest amount leads. */
    HIGHEST_FIRST,
    /** The smallest amount leads. */
    LOWEST_FIRST
}
