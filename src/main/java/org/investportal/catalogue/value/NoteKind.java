package org.investportal.catalogue.value;

/** The purpose of a note. */
public enum NoteKind implements Coded {
    /** An explanation of scope, definition or related items. */
    FOOTNOTE,
    /** A doubt, its reason, and how readers should treat it. */
    EDITORS_NOTE,
    /** An explanation of a mistake in an earlier edition. */
    CORRECTION,
    /** A question to the source, its date, and the answer. */
    QUESTION
}
