package org.investportal.catalogue.value;

/** How one indicator hangs on another. */
public enum RelationKind implements Coded {
    /** The change in percent of the other. */
    GROWTH_OF,
    /** The other's part in a whole; the whole and its area are named. */
    SHARE_OF,
    /** Contained in the other. */
    PART_OF,
    /** By how many percentage points the other exceeds a third, which is named as the whole. */
    LEAD_OVER,
    /** How many times the other grew over the period. */
    MULTIPLE_OF,
    /** The rank is given by the other, a count. */
    COUNT_BEHIND_RANK,
    /** What is left of the other beside all its parts that are declared; with these it is the other. */
    REST_OF,
    /** The other divided by a third, which is named as the whole. */
    QUOTIENT_OF;

    /** Whether a third indicator is named. */
    public boolean hasWhole() {
        return this == SHARE_OF || this == LEAD_OVER || this == QUOTIENT_OF;
    }
}
