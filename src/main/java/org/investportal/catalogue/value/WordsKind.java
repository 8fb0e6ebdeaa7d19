package org.investportal.catalogue.value;

/** Which published words can be unlawful, and so be suppressed. */
public enum WordsKind implements Coded {
    /** What is said of a thing: the row of a text. */
    TEXT,
    /** Why a thing is part of an edition, in all languages. */
    REASON,
    /** What an edition is about, in all languages. */
    SUMMARY
}
