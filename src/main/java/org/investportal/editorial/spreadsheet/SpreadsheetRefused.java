package org.investportal.editorial.spreadsheet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.investportal.catalogue.value.Coded;

/** Thrown when a file or a pasted text cannot be read as a spreadsheet of figures. */
public final class SpreadsheetRefused extends RuntimeException {

    /** A reason to refuse a spreadsheet; its code is part of the key of the message for the user. */
    public enum Reason implements Coded {
        /** There is no text. */
        EMPTY,
        /** The file has no text. */
        EMPTY_FILE,
        /** The file is a picture or other content that is no table. */
        OTHER_FORMAT,
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
        /** The workbook was not read within the limits of time and memory. */
        TAKES_TOO_MUCH,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        /** A quotation mark that opens a cell is not closed, or the closing one is followed by text. */
        QUOTE,
        /** The header lacks columns without which no row can be read. */
        NO_HEADER,
        /** Two columns have the same name. */
        COLUMN_TWICE,
        /** The values of cells are computed. */
        FORMULA,
        /** The spreadsheet program made dates of the input. */
        DATE,
        /** Cells show errors of the spreadsheet program. */
        CELL_ERROR
    }

    private static final int MOST_CELLS = 20;

    private final SortedMap<Reason, List<String>> arguments;

    private SpreadsheetRefused(SortedMap<Reason, List<String>> arguments) {
        super("The spreadsheet is refused: " + arguments.keySet(), null, false, false);
        this.arguments = Collections.unmodifiableSortedMap(arguments);
    }

    /** Creates the exception; the arguments are those of the message for the user. */
    static SpreadsheetRefused of(Reason reason, String... arguments) {
        return of(Map.of(reason, List.of(arguments)));
    }

    /** Creates the exception for several reasons, each with the arguments of its message. */
    static SpreadsheetRefused of(Map<Reason, List<String>> arguments) {
        return new SpreadsheetRefused(new TreeMap<>(arguments));
    }

    /** Creates the exception for cells, by the reason; of many, it names the first. */
    static SpreadsheetRefused ofCells(Map<Reason, List<String>> cells) {
        SortedMap<Reason, List<String>> arguments = new TreeMap<>();
        cells.forEach((reason, addresses) -> {
            String named = String.join(", ", addresses.subList(0, Math.min(MOST_CELLS, addresses.size())));
            arguments.put(reason, List.of(addresses.size() > MOST_CELLS ? named + ", …" : named));
        });
        return new SpreadsheetRefused(arguments);
    }

    /** Returns the reasons, each with the arguments of its message. */
    public SortedMap<Reason, List<String>> arguments() {
        return arguments;
    }
}
