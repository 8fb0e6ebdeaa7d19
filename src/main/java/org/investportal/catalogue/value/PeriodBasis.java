package org.investportal.catalogue.value;

/** How the period of a figure is known. */
public enum PeriodBasis implements Coded {
    /** The source says so beside the number. */
    STATED,
    /** Concluded from the words around it; a note says how. */
    INFERRED,
    /** The source gives none. */
    UNDATED
}
