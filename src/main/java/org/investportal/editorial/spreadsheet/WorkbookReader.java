package org.investportal.editorial.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook (XLSX) that has the header. Its size is measured before any of it is parsed; no formula is computed. */
final class WorkbookReader {

    private static final int MOST_BYTES = 24 * 1024 * 1024;
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_SHEETS = 50;
    private static final int LINES_BEFORE_HEADER = 10;
    private static final int MOST_CELLS = 400;
    private static final int BUFFER = 65_536;
    private static final String MACROS = "vbaproject.bin";

    private static final Pattern IMPOSSIBLE_CELL = Pattern.compile("[A-Za-z]{4}");

    private final SpreadsheetColumnIndex index;

    WorkbookReader(SpreadsheetColumnIndex index) {
        this.index = index;
    }

    SpreadsheetTable read(byte[] bytes) {
        try {
            measure(bytes);
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

    private static void measure(byte[] bytes) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw SpreadsheetRefused.of(Reason.UNREADABLE);
            }
            long left = MOST_BYTES;
            for (ZipArchiveEntry entry : entries) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(MACROS)) {
                    throw SpreadsheetRefused.of(Reason.MACROS);
                }
                left = left(left, zip.getInputStream(entry));
            }
            for (ZipArchiveEntry entry : entries) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                    requirePossibleColumns(zip.getInputStream(entry));
                }
            }
        }
    }

    /** Refuses a cell beyond the last column that a sheet can have: the parser makes a list as long as its number. */
    private static void requirePossibleColumns(InputStream entry) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (entry) {
            XMLStreamReader xml = factory.createXMLStreamReader(entry);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    String cell = xml.getAttributeValue(null, "r");
                    if (cell != null && IMPOSSIBLE_CELL.matcher(cell).lookingAt()) {
                        throw SpreadsheetRefused.of(Reason.UNREADABLE);
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            throw SpreadsheetRefused.of(Reason.UNREADABLE);
        }
    }

    /** Returns how many bytes are left of the limit after this entry. */
    private static long left(long before, InputStream entry) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = before;
        try (entry) {
            for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw SpreadsheetRefused.of(Reason.EXPANDS_TOO_FAR, String.valueOf(MOST_BYTES / 1024 / 1024));
                }
            }
        }
        return left;
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
        return IntStream.range(0, Math.min(row.getCellCount(), MOST_CELLS))
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
