package org.investportal.editorial.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook (XLSX) that has the header. Its size is checked before any of it is parsed; no formula is computed. */
final class WorkbookReader {

    private static final int MOST_SHEETS = 50;
    private static final int LINES_BEFORE_HEADER = 10;
    private static final int LONGEST_HEADER = 400;

    private final SpreadsheetColumnIndex index;

    WorkbookReader(SpreadsheetColumnIndex index) {
        this.index = index;
    }

    SpreadsheetTable read(byte[] bytes) {
        try {
            WorkbookSizeCheck.require(bytes);
            ReadingOptions options = new ReadingOptions(true, false);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
                return table(workbook);
            }
        } catch (SpreadsheetRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) { // the parser throws many kinds for damaged files
            throw SpreadsheetRefused.of(Reason.UNREADABLE);
        }
    }

    private SpreadsheetTable table(ReadableWorkbook workbook) throws IOException {
        for (Sheet sheet : workbook.getSheets().limit(MOST_SHEETS).toList()) {
            SpreadsheetTable table = table(sheet);
            if (table != null) {
                return table;
            }
        }
        throw SpreadsheetRefused.of(Reason.NO_HEADER);
    }

    /** Returns the table of the sheet; null if it has no header. */
    private @Nullable SpreadsheetTable table(Sheet sheet) throws IOException {
        try (Stream<Row> lines = sheet.openStream()) {
            Iterator<Row> rows = lines.iterator();
            for (int line = 0; rows.hasNext() && line < LINES_BEFORE_HEADER; line++) {
                Row row = rows.next();
                if (SpreadsheetTableBuilder.isHeader(header(row), index)) {
                    return table(rows, new SpreadsheetTableBuilder(header(row), index));
                }
            }
            return null;
        }
    }

    /** Reads the rows below the header. All cells that cannot be read are named together. */
    private static SpreadsheetTable table(Iterator<Row> rows, SpreadsheetTableBuilder table) {
        Map<Reason, List<String>> unread = new EnumMap<>(Reason.class);
        rows.forEachRemaining(row -> table.add(row.getRowNum(), texts(row, table.positions(), unread)));
        if (!unread.isEmpty()) {
            throw SpreadsheetRefused.ofCells(unread);
        }
        return table.table();
    }

    private static List<String> header(Row row) {
        return IntStream.range(0, Math.min(row.getCellCount(), LONGEST_HEADER))
                .mapToObj(row::getCell)
                .map(cell -> cell != null && cell.getType() == CellType.STRING ? cell.asString() : "")
                .toList();
    }

    private static List<String> texts(Row row, Set<Integer> positions, Map<Reason, List<String>> unread) {
        List<String> texts = new ArrayList<>(Collections.nCopies(Collections.max(positions) + 1, ""));
        positions.stream()
                .filter(at -> at < row.getCellCount())
                .forEach(at -> texts.set(at, text(row.getCell(at), unread)));
        return texts;
    }

    /** Returns the text of the cell. One that cannot be read is added to the unread ones, by reason. */
    private static String text(@Nullable Cell cell, Map<Reason, List<String>> unread) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Reason reason = refusal(cell);
        if (reason != null) {
            unread.computeIfAbsent(reason, first -> new ArrayList<>())
                    .add(cell.getAddress().toString());
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> WorkbookCellFormat.number(cell.getRawValue(), cell.getDataFormatString());
            case STRING -> cell.asString();
            default -> cell.getText();
        };
    }

    /** Returns the reason why the cell cannot be read; null if it can. */
    private static @Nullable Reason refusal(Cell cell) {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return Reason.FORMULA;
        }
        return switch (cell.getType()) {
            case NUMBER ->
                WorkbookCellFormat.isDate(cell.getDataFormatId(), cell.getDataFormatString()) ? Reason.DATE : null;
            case ERROR -> Reason.CELL_ERROR;
            default -> null;
        };
    }
}
