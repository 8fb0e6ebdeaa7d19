package org.investportal.staff.spreadsheets;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.investportal.editorial.spreadsheet.SpreadsheetChoice;
import org.investportal.editorial.spreadsheet.SpreadsheetColumn;
import org.investportal.editorial.spreadsheet.SpreadsheetReader;
import org.investportal.editorial.spreadsheet.SpreadsheetRow;
import org.investportal.editorial.spreadsheet.SpreadsheetTable;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a spreadsheet on their way between the preview and its user.
 *
 * @param key made when the spreadsheet is read: tells a form that is sent twice
 * @param options what was chosen for all rows
 */
record SentTable(String key, SpreadsheetTable table, SpreadsheetChoice options) {

    static final String KEY = "form-key";
    static final String TEXT = "text";

    /** The columns whose cells are always edited in the preview. */
    private static final Set<SpreadsheetColumn> ALWAYS = EnumSet.of(SpreadsheetColumn.PERIOD, SpreadsheetColumn.VALUE);

    /** The columns whose cells are edited in the preview if the spreadsheet has them. */
    private static final List<SpreadsheetColumn> EDITABLE = List.of(
            SpreadsheetColumn.PERIOD, SpreadsheetColumn.VALUE, SpreadsheetColumn.QUALIFIER, SpreadsheetColumn.STATUS);

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static SentTable of(SpreadsheetTable table, SpreadsheetChoice options) {
        return new SentTable(UUID.randomUUID().toString(), table, options);
    }

    /** Reads the rows that the preview sends back, with the cells that were edited there. */
    static SentTable read(Map<String, String> sent, SpreadsheetChoice options, SpreadsheetReader reader) {
        String key = sent.getOrDefault(KEY, "");
        SpreadsheetTable table = reader.text(clean(sent.get(TEXT)));
        List<SpreadsheetRow> rows =
                table.rows().stream().map(row -> edited(row, sent)).toList();
        return new SentTable(
                UUID_TEXT.matcher(key).matches() ? key : UUID.randomUUID().toString(),
                new SpreadsheetTable(table.columns(), table.ignored(), rows),
                options);
    }

    /** Returns the columns whose cells are edited in the preview. */
    static List<SpreadsheetColumn> editable(SpreadsheetTable table) {
        return EDITABLE.stream()
                .filter(column -> ALWAYS.contains(column) || table.columns().contains(column))
                .toList();
    }

    private static SpreadsheetRow edited(SpreadsheetRow row, Map<String, String> sent) {
        SpreadsheetRow edited = row;
        for (SpreadsheetColumn column : EDITABLE) {
            String typed = sent.get(cell(row, column));
            if (typed != null) {
                edited = edited.with(column, clean(typed).strip());
            }
        }
        return edited;
    }

    /** Returns the name of the field that edits the cell. */
    static String cell(SpreadsheetRow row, SpreadsheetColumn column) {
        return column.code() + "." + row.number();
    }

    /** Returns the text without control characters other than tabs and line ends; tabs at its ends separate cells, so they stay. */
    static String clean(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ")
                        .replaceAll("\\p{Cs}", "");
    }
}
