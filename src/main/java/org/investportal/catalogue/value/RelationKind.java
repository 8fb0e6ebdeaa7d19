package org.investportal.catalogue.value;

/** The kind of dependency of one indicator on another. */
public enum RelationKind implements Coded {
    /** The percentage change of the other. */
    GROWTH_OF,
    /** The share of the other in a whole; the whole and its area are named. */
    SHARE_OF,
    /** A part of the other. */
    PART_OF,
    /** The lead in percentage points of the other over a third indicator, which is named as the whole, with its area. */
    LEAD_OVER,
    /** The multiple by which the other grew over the period. */
    MULTIPLE_OF,
    /** A rank that is based on the other, which is a count. */
    COUNT_BEHIND_RANK,
    /** The rest of the other after all its declared parts; together with them it makes up the other. */
    REST_OF,
    /** The other divided by a third indicator, which is named as the whole. */
    QUOTIENT_OF;

    /** Returns whether the relation names a third indicator. */
    public boolean hasWhole() {
        return this == SHARE_OF || this == LEAD_OVER || this == QUOTIENT_OF;
    }

    /** Returns whether the third indicator may be of another area. */
    public boolean hasWholeArea() {
        return this == SHARE_OF || this == LEAD_OVER;
    }
}
