package org.investportal.editorial.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;

/** Reads text whose cells are separated by tabs, commas or semicolons: pasted from a spreadsheet program, or a CSV file. */
final class DelimitedTextReader {

    private static final String DELIMITERS = "\t,;";
    private static final int LINES_BEFORE_HEADER = 10;

    private final SpreadsheetColumnIndex index;

    DelimitedTextReader(SpreadsheetColumnIndex index) {
        this.index = index;
    }

    SpreadsheetTable read(String text) {
        if (text.isBlank()) {
            throw SpreadsheetRefused.of(Reason.EMPTY);
        }
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return table(parser.iterator());
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    private SpreadsheetTable table(Iterator<CSVRecord> records) {
        int row = 0;
        try {
            SpreadsheetTableBuilder table = null;
            while (records.hasNext()) {
                List<String> cells = records.next().toList();
                row++;
                SpreadsheetTableBuilder.requirePossible(row);
                if (table != null) {
                    table.add(row, cells);
                } else if (SpreadsheetTableBuilder.isHeader(cells, index)) {
                    table = new SpreadsheetTableBuilder(cells, index);
                } else if (row == LINES_BEFORE_HEADER) {
                    break;
                }
            }
            if (table == null) {
                throw SpreadsheetRefused.of(Reason.NO_HEADER);
            }
            return table.table();
        } catch (UncheckedIOException | IllegalStateException unclosed) {
            throw SpreadsheetRefused.of(Reason.QUOTE, String.valueOf(row + 1));
        }
    }

    /** Returns the character that separates most cells of the first line. */
    private static char delimiter(String text) {
        String first = text.stripLeading().lines().findFirst().orElse("");
        return (char) DELIMITERS
                .chars()
                .boxed()
                .max(Comparator.comparingLong(delimiter ->
                        first.chars().filter(each -> each == delimiter).count()))
                .orElse((int) ',')
                .intValue();
    }
}
