package org.investportal.catalogue.value;

/** What kind of backing a policy is. */
public enum PolicyKind implements Coded {
    /** A plan or a strategy. */
    PLAN,
    /** Measures that were issued. */
    MEASURES,
    /** Money set aside. */
    FUND,
    /** How the city orders its industries. */
    STRUCTURE
}
