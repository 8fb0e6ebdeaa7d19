package org.investportal.editorial.spreadsheet;

import java.util.Locale;
import org.investportal.catalogue.value.Coded;

/** A column that is read from a spreadsheet. All but the row and the footnotes are columns of the data files, under the same names. */
public enum SpreadsheetColumn implements Coded {
    /** The number of the row in the file; the portal adds it when it shows a file again. */
    ROW(""),
    FIGURE(""),
    INDICATOR("indicator"),
    AREA("area"),
    PERIOD("period"),
    VALUE("number"),
    UPPER_VALUE("number"),
    UNIT_MULTIPLIER("number"),
    UNIT("unit"),
    QUALIFIER("qualifier"),
    NATURE("nature"),
    VINTAGE("vintage"),
    STATUS("status"),
    PERIOD_BASIS("basis"),
    SOURCE("readings"),
    PARAGRAPH("readings"),
    SENTENCE("readings"),
    PRINTED("readings"),
    FOOTNOTE_EN("note.footnote.en"),
    FOOTNOTE_ZH("note.footnote.zh");

    private final String field;

    SpreadsheetColumn(String field) {
        this.field = field;
    }

    /** Tells whether the data files have the column. */
    boolean isOfDataFile() {
        return this != ROW && this != FOOTNOTE_EN && this != FOOTNOTE_ZH;
    }

    /** Returns the name of the column in files. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the name of the field of a figure that the column fills; empty if it fills none. */
    public String field() {
        return field;
    }
}
