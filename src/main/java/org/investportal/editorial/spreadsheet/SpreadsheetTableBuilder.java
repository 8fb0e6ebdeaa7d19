package org.investportal.editorial.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;

/** Collects the rows of a spreadsheet below its header, within limits. */
final class SpreadsheetTableBuilder {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_CELL = 2_000;
    private static final int LONGEST_NAME = 60;
    private static final Set<SpreadsheetColumn> IDENTITY =
            EnumSet.of(SpreadsheetColumn.INDICATOR, SpreadsheetColumn.AREA, SpreadsheetColumn.PERIOD);

    private final Map<Integer, SpreadsheetColumn> columns = new TreeMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<SpreadsheetRow> rows = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();

    /** Starts a table if the cells are a header: if they name the value and what it is the value of. */
    static boolean isHeader(List<String> cells, SpreadsheetColumnIndex index) {
        Set<SpreadsheetColumn> found = EnumSet.noneOf(SpreadsheetColumn.class);
        cells.forEach(cell -> index.find(cell).ifPresent(found::add));
        return found.contains(SpreadsheetColumn.VALUE)
                && (found.contains(SpreadsheetColumn.FIGURE) || found.containsAll(IDENTITY));
    }

    SpreadsheetTableBuilder(List<String> header, SpreadsheetColumnIndex index) {
        if (header.size() > MOST_COLUMNS) {
            throw SpreadsheetRefused.of(Reason.TOO_MANY_COLUMNS, String.valueOf(MOST_COLUMNS));
        }
        for (int at = 0; at < header.size(); at++) {
            String name = header.get(at).strip();
            SpreadsheetColumn column = index.find(name).orElse(null);
            if (column == null || isOfWords(name, column, header, index)) {
                ignore(name);
            } else if (columns.containsValue(column)) {
                throw SpreadsheetRefused.of(Reason.COLUMN_TWICE, name);
            } else {
                columns.put(at, column);
            }
        }
    }

    /** Tells whether the column has the words of the workbook, because another column has the codes. */
    private static boolean isOfWords(
            String name, SpreadsheetColumn column, List<String> header, SpreadsheetColumnIndex index) {
        return !index.isOfWorkbook(name)
                && header.stream()
                        .anyMatch(other -> index.isOfWorkbook(other)
                                && index.find(other).filter(column::equals).isPresent());
    }

    private void ignore(String name) {
        if (!name.isEmpty() && !name.equalsIgnoreCase(SpreadsheetTable.PUBLISHED)) {
            ignored.add(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name);
        }
    }

    /** Returns the positions of the columns that are read, from 0. */
    Set<Integer> positions() {
        return columns.keySet();
    }

    /** Refuses more rows than a sheet can have, also empty ones. */
    static void requirePossible(int row) {
        if (row > SpreadsheetTable.LONGEST_SHEET) {
            throw tooManyRows();
        }
    }

    private static SpreadsheetRefused tooManyRows() {
        return SpreadsheetRefused.of(Reason.TOO_MANY_ROWS, String.valueOf(SpreadsheetTable.MOST_ROWS));
    }

    /** Adds a row; one without any text is left out. */
    void add(int number, List<String> texts) {
        if (texts.stream().allMatch(String::isEmpty)) {
            return;
        }
        Map<SpreadsheetColumn, String> cells = new EnumMap<>(SpreadsheetColumn.class);
        columns.forEach((at, column) -> {
            String text = at < texts.size() ? unescaped(texts.get(at)).strip() : "";
            if (text.length() > LONGEST_CELL) {
                throw SpreadsheetRefused.of(
                        Reason.CELL_TOO_LONG, String.valueOf(number), column.header(), String.valueOf(LONGEST_CELL));
            }
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        });
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() == SpreadsheetTable.MOST_ROWS) {
            throw tooManyRows();
        }
        rows.add(new SpreadsheetRow(number(number, cells), cells));
    }

    /** Returns the cell without the apostrophe that keeps a spreadsheet program from running the text as a formula. */
    private static String unescaped(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' ? cell.substring(1) : cell;
    }

    /** Returns the number that the row has in the table, or the next free one if another row has it. */
    private int number(int number, Map<SpreadsheetColumn, String> cells) {
        String before = cells.getOrDefault(SpreadsheetColumn.ROW, "");
        int own = before.matches("[1-9]\\d{0,6}") ? Integer.parseInt(before) : number;
        while (!numbers.add(own)) {
            own++;
        }
        return own;
    }

    SpreadsheetTable table() {
        Set<SpreadsheetColumn> known = EnumSet.noneOf(SpreadsheetColumn.class);
        known.addAll(columns.values());
        return new SpreadsheetTable(known, List.copyOf(ignored), List.copyOf(rows));
    }
}
