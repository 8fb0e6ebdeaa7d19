package org.investportal.editorial.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
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
                    SpreadsheetTableBuilder table = new SpreadsheetTableBuilder(header(row), index);
                    rows.forEachRemaining(each -> table.add(each.getRowNum(), texts(each, table.positions())));
                    return table.table();
                }
            }
            return null;
        }
    }

    private static List<String> header(Row row) {
        return IntStream.range(0, Math.min(row.getCellCount(), LONGEST_HEADER))
                .mapToObj(row::getCell)
                .map(cell -> cell != null && cell.getType() == CellType.STRING ? cell.asString() : "")
                .toList();
    }

    private static List<String> texts(Row row, Set<Integer> positions) {
        List<String> texts = new ArrayList<>(Collections.nCopies(Collections.max(positions) + 1, ""));
        positions.stream().filter(at -> at < row.getCellCount()).forEach(at -> texts.set(at, text(row.getCell(at))));
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            throw refused(Reason.FORMULA, cell);
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case ERROR -> throw refused(Reason.CELL_ERROR, cell);
            case STRING -> cell.asString();
            default -> cell.getText();
        };
    }

    private static String number(Cell cell) {
        if (WorkbookCellFormat.isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            throw refused(Reason.DATE, cell);
        }
        return WorkbookCellFormat.number(cell.getRawValue(), cell.getDataFormatString());
    }

    private static SpreadsheetRefused refused(Reason reason, Cell cell) {
        return SpreadsheetRefused.of(reason, cell.getAddress().toString());
    }
}
