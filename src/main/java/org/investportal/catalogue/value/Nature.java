package org.investportal.catalogue.value;

/** Whether a figure tells what was or what is planned. */
public enum Nature implements Coded {
    /** What was measured. */
    ACTUAL,
    /** What a plan aims at. */
    TARGET
}
