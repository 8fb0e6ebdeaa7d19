package org.investportal.reconciliation.finding;

import org.investportal.catalogue.value.Coded;

/** What a rule says of figures; what matters most comes first. */
public enum Verdict implements Coded {
    /** An identity is broken: whatever is meant, they are not all right. */
    CONFLICTS,
    /** A tolerance is exceeded: possible, and not to be expected. */
    IMPLAUSIBLE,
    /** They fit in one of the ways in which they can be read, and not in the one that a reader would take first. */
    AGREES_IN_ONE_READING,
    /** They fit as a reader takes them. */
    AGREES,
    /** There is nothing to compare with; what follows from the figures is implied. */
    CANNOT_TELL;

    /** Whether a reader should know before using the figures. */
    public boolean isDoubt() {
        return this == CONFLICTS || this == IMPLAUSIBLE;
    }

    /** Whether figures were compared at all. */
    public boolean isCompared() {
        return this != CANNOT_TELL;
    }
}
