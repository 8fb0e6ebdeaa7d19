package org.investportal.catalogue.value;

/** How a figure bears on a claim that it is tied to. */
public enum Bearing implements Coded {
    /** It says what the claim says, as a number. */
    SUPPORTS,
    /** If it is right, the claim is not. */
    CONTRADICTS,
    /** It is about the same, and the claim can be right or wrong beside it. */
    DOES_NOT_DECIDE
}
