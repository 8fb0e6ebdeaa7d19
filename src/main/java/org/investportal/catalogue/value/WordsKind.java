package org.investportal.catalogue.value;

/** The kind of published words that can be suppressed if they are unlawful. */
public enum WordsKind implements Coded {
    /** The words of a text row. */
    TEXT,
    /** The reason for an entry of an edition, in all languages. */
    REASON,
    /** The summary of an edition, in all languages. */
    SUMMARY,
    /** The words around a printed number, copied from its source. */
    QUOTATION
}
