package org.investportal.editorial.spreadsheet;

/**
 * What an editor chose for all rows of a spreadsheet.
 *
 * @param change the open change that the rows are added to; 0 for a new one
 * @param source the source of new figures whose row names no other one; 0 if none was chosen
 * @param paragraph the paragraph of that source that prints them, as typed; empty if each row names its own
 */
public record SpreadsheetChoice(long change, long source, String paragraph) {

    public static final SpreadsheetChoice NONE = new SpreadsheetChoice(0, 0, "");
}
