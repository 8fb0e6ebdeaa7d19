package org.investportal.catalogue.value;

/** The relation of a figure to a claim that it is tied to. */
public enum Bearing implements Coded {
    /** The figure states the claim as a number. */
    SUPPORTS,
    /** The claim is wrong if the figure is right. */
    CONTRADICTS,
    /** The figure is about the same subject and leaves open whether the claim is right. */
    DOES_NOT_DECIDE
}
