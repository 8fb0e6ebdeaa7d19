package org.investportal.value;

/** The kind of dependency of one indicator on another. */
public enum RelationKind implements Coded {
    /** The percentage change of the other. */
    @Label(en = "Growth of", zh = "增速对应的指标")
    GROWTH_OF,
    /** The share of the other in a whole; the whole and its area are named. */
    @Label(en = "Share held by", zh = "占比对应的指标")
    SHARE_OF,
    /** A part of the other. */
    @Label(en = "Part of", zh = "所属总体")
    PART_OF,
    /** The lead in percentage points of the other over a third indicator, which is named as the whole, with its area. */
    @Label(en = "Difference of", zh = "高出幅度对应的指标")
    LEAD_OVER,
    /** The multiple by which the other grew over the period. */
    @Label(en = "Multiple of", zh = "倍数对应的指标")
    MULTIPLE_OF,
    /** A rank that is based on the other, which is a count. */
    @Label(en = "Ranked by", zh = "排名依据")
    COUNT_BEHIND_RANK,
    /** The rest of the other after all its declared parts; together with them it makes up the other. */
    @Label(en = "Remainder of", zh = "所属总体（本指标为其余部分）")
    REST_OF,
    /** The other divided by a third indicator, which is named as the whole. */
    @Label(en = "Ratio of", zh = "被除数")
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
