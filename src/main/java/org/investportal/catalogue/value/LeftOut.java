package org.investportal.catalogue.value;

/** The reason why a printed number did not become a figure. */
public enum LeftOut implements Coded {
    /** The number is part of a name or a fixed label. */
    NAME,
    /** The number is the date of a plan or a decision, which is stated with the policy. */
    DATE_OF_POLICY,
    /** The number counts the list printed beside it and measures nothing. */
    COUNTS_A_LIST,
    /** The number is a figure of speech, not a place in a ranking. */
    FIGURE_OF_SPEECH,
    /** The number belongs to a statement that is listed as a claim. */
    CLAIM,
    /** The number says when the comparison or the story starts and dates no figure. */
    STORY
}
