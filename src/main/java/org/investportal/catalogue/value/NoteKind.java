package org.investportal.catalogue.value;

/** What a note is for. */
public enum NoteKind implements Coded {
    /** Helps to read the thing: scope, definition, neighbours. */
    FOOTNOTE,
    /** Says what is doubted, why, and what a reader should make of it. */
    EDITORS_NOTE,
    /** Says what was wrong in an earlier edition. */
    CORRECTION,
    /** What the source was asked, when, and what it answered. */
    QUESTION
}
