package org.investportal.editorial.spreadsheet;

import java.util.List;
import java.util.Set;

/**
 * The rows of a spreadsheet, as far as they are read.
 *
 * @param columns the columns that the spreadsheet has
 * @param ignored the headers of the columns that are not read
 */
public record SpreadsheetTable(Set<SpreadsheetColumn> columns, List<String> ignored, List<SpreadsheetRow> rows) {

    /** The largest number of rows that are read at once. */
    public static final int MOST_ROWS = 2_000;

    /** The header of the column for people in files to fill in, which is not read. */
    public static final String PUBLISHED = "published";

    /** The most rows that a sheet can have, most of them empty. */
    static final int LONGEST_SHEET = 1_048_576;
}
