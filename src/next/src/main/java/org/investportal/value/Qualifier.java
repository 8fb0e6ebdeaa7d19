package org.investportal.value;

/** The precision with which a number was stated. */
public enum Qualifier implements Coded {
    /** Stated without qualification: a count written out to the unit is exact, anything else is rounded to its last significant digit. */
    @Label(en = "plain number", zh = "无限定词")
    EXACT,
    /** Near the stated number, on either side. */
    @Label(en = "about", zh = "约")
    ABOUT,
    /** Above the stated number. */
    @Label(en = "more than", zh = "超过")
    MORE_THAN,
    /** Just below the stated number. */
    @Label(en = "almost", zh = "近")
    ALMOST,
    /** The stated number or above. */
    @Label(en = "at least", zh = "至少")
    AT_LEAST,
    /** The stated number or below. */
    @Label(en = "at most", zh = "至多")
    AT_MOST,
    /** Only the power of ten is meant. */
    @Label(en = "on the scale of", zh = "量级")
    ORDER_OF;

    /** Returns whether a range of values may have the qualifier. */
    public boolean mayBeOfRange() {
        return this == EXACT || this == ABOUT;
    }

    /** Returns whether the stated number is an upper or lower bound of the true amount. */
    public boolean isBound() {
        return this == MORE_THAN || this == ALMOST || this == AT_LEAST || this == AT_MOST;
    }
}
