package org.investportal.catalogue.value;

/** The difference between measured and planned values. */
public enum Nature implements Coded {
    /** A measured value. */
    ACTUAL,
    /** A target of a plan. */
    TARGET
}
