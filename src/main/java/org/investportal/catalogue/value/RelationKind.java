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
    COUNT_BEHIND_RANK
}
