package org.investportal.catalogue.value;

/** Which words of a thing a text holds. */
public enum TextField implements Coded {
    /** What it is called. */
    NAME,
    /** What it is called where there is little room. */
    SHORT_NAME,
    /** One or two sentences on it. */
    SUMMARY,
    /** Paragraphs on it, parted by blank lines. */
    BODY,
    /** What an indicator measures, what a term means. */
    DEFINITION,
    /** The noun of what is counted. */
    COUNTED,
    /** Among whom a ranking ranks. */
    RANKED_AMONG,
    /** How else a term is written: {@link SpellingList}. */
    ALSO_WRITTEN
}
