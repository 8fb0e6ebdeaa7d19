package org.investportal.value;

/** The purpose of a note. */
public enum NoteKind implements Coded {
    /** An explanation of scope, definition or related items. */
    @Label(en = "Note", zh = "注")
    FOOTNOTE,
    /** A doubt, its reason, and how readers should treat it. */
    @Label(en = "Editor’s note", zh = "编者注")
    EDITORS_NOTE,
    /** An explanation of a mistake in an earlier edition. */
    @Label(en = "Correction", zh = "更正")
    CORRECTION,
    /** A question to the source, its date, and the answer. */
    @Label(en = "Question to the source", zh = "提请来源单位核实")
    QUESTION
}
