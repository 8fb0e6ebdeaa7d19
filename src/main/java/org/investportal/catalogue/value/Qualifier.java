package org.investportal.catalogue.value;

/** How exactly a number was stated. */
public enum Qualifier implements Coded {
    /** Stated without reserve: a count written out to the unit is exact, anything else is rounded to its last significant digit. */
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

    /** Whether the stated number is where the true amount ends or begins. */
    public boolean isBound() {
        return this == MORE_THAN || this == ALMOST || this == AT_LEAST || this == AT_MOST;
    }
}
