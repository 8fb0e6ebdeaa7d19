package org.investportal.editorial.spreadsheet;

import java.util.HashMap;
import java.util.Map;

/**
 * A row of a spreadsheet.
 *
 * @param number its number in the file, from 1; the header has one as well
 * @param cells its texts by column; a column without a text is left out
 */
public record SpreadsheetRow(int number, Map<SpreadsheetColumn, String> cells) {

    public SpreadsheetRow {
        cells = Map.copyOf(cells);
    }

    /** Returns the text of a cell; empty if it has none. */
    public String get(SpreadsheetColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** Returns the row with another text in a cell. */
    public SpreadsheetRow with(SpreadsheetColumn column, String text) {
        Map<SpreadsheetColumn, String> changed = new HashMap<>(cells);
        changed.put(column, text);
        changed.values().removeIf(String::isEmpty);
        return new SpreadsheetRow(number, changed);
    }
}
