package org.investportal.reconciliation.finding;

import org.investportal.catalogue.value.Coded;

/** The verdict of a rule on figures; the most important comes first. */
public enum Verdict implements Coded {
    /** An identity is broken: in no reading are the figures all correct. */
    CONFLICTS,
    /** A tolerance is exceeded: possible, but not expected. */
    IMPLAUSIBLE,
    /** The figures fit in a possible reading, but not in the one that a reader assumes first. */
    AGREES_IN_ONE_READING,
    /** The figures fit as a reader assumes. */
    AGREES,
    /** There is no figure to compare with; the value that follows from the figures is implied. */
    CANNOT_TELL;

    /** Returns whether a reader should know the verdict before using the figures. */
    public boolean isDoubt() {
        return this == CONFLICTS || this == IMPLAUSIBLE;
    }

    /** Returns whether figures were compared. */
    public boolean isCompared() {
        return this != CANNOT_TELL;
    }
}
