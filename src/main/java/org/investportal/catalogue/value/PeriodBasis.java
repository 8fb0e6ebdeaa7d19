package org.investportal.catalogue.value;

/** The basis of the period of a figure. */
public enum PeriodBasis implements Coded {
    /** The source gives the period beside the number. */
    STATED,
    /** The period is concluded from the context; a note explains how. */
    INFERRED,
    /** The source gives no period. */
    UNDATED
}
