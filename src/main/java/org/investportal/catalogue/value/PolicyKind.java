package org.investportal.catalogue.value;

/** The kind of a policy. */
public enum PolicyKind implements Coded {
    /** A plan or a strategy. */
    PLAN,
    /** Measures that the authorities issued. */
    MEASURES,
    /** Money set aside for a sector. */
    FUND,
    /** The city's classification of its industries. */
    STRUCTURE
}
