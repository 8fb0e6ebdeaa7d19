package org.investportal.catalogue.value;

/** Why a printed number became no figure. */
public enum LeftOut implements Coded {
    /** Part of a name or a fixed label. */
    NAME,
    /** The date of a plan or a decision, which is given there. */
    DATE_OF_POLICY,
    /** Counts the list printed beside it, and measures nothing. */
    COUNTS_A_LIST,
    /** A manner of speaking, not a place in a ranking. */
    FIGURE_OF_SPEECH,
    /** Belongs to a statement listed as a claim. */
    CLAIM,
    /** Says when the comparison or the story starts, and dates no figure. */
    STORY
}
