package org.investportal.editorial.spreadsheet;

import java.util.List;
import org.investportal.catalogue.value.Coded;

/** Thrown when a file or a pasted text cannot be read as a spreadsheet of figures. */
public final class SpreadsheetRefused extends RuntimeException {

    /** A reason to refuse a spreadsheet; its code is part of the key of the message for the user. */
    public enum Reason implements Coded {
        /** There is no text. */
        EMPTY,
        /** The file is neither text nor a workbook in the format XLSX, or it is damaged. */
        UNREADABLE,
        /** The text is in no encoding that is recognised. */
        ENCODING,
        /** A workbook in the format of Excel before 2007, or with a password. */
        OLD_FORMAT,
        /** The workbook contains macros. */
        MACROS,
        /** The content of the workbook is larger than the limit. */
        EXPANDS_TOO_FAR,
        /** The sheets of the workbook have more cells than the limit, also if most are empty. */
        TOO_MANY_CELLS,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        /** A quotation mark that opens a cell is not closed, or the closing one is followed by text. */
        QUOTE,
        /** The header lacks columns without which no row can be read. */
        NO_HEADER,
        /** Two columns have the same name. */
        COLUMN_TWICE,
        /** The value of the cell is computed. */
        FORMULA,
        /** The spreadsheet program made a date of the input. */
        DATE,
        /** The cell shows an error of the spreadsheet program. */
        CELL_ERROR
    }

    private final Reason reason;
    private final List<String> arguments;

    private SpreadsheetRefused(Reason reason, List<String> arguments) {
        super("The spreadsheet is refused: " + reason.code(), null, false, false);
        this.reason = reason;
        this.arguments = arguments;
    }

    /** Creates the exception; the arguments are those of the message for the user. */
    static SpreadsheetRefused of(Reason reason, String... arguments) {
        return new SpreadsheetRefused(reason, List.of(arguments));
    }

    public Reason reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }
}
