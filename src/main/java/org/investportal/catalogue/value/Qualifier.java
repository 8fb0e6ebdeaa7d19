package org.investportal.catalogue.value;

/** The precision with which a number was stated. */
public enum Qualifier implements Coded {
    /** Stated without qualification: a count written out to the unit is exact, anything else is rounded to its last significant digit. */
    EXACT,
    /** Near the stated number, on either side. */
    ABOUT,
    /** Above the stated number. */
    MORE_THAN,
    /** Just below the stated number. */
    ALMOST,
    /** The stated number or above. */
    AT_LEAST,
    /** The stated number or below. */
    AT_MOST,
    /** Only the power of ten is meant. */
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
