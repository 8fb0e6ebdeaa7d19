package org.investportal.editorial.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as text separated by tabs, which {@link SpreadsheetReader#text} reads with the same numbers of rows. */
public final class SpreadsheetTextWriter {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter('\t')
            .setRecordSeparator('\n')
            .get();

    private SpreadsheetTextWriter() {}

    public static String of(SpreadsheetTable table) {
        List<SpreadsheetColumn> columns = table.columns().stream()
                .filter(column -> column != SpreadsheetColumn.ROW)
                .sorted()
                .toList();
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.print(SpreadsheetColumn.ROW.header());
            printer.printRecord(columns.stream().map(SpreadsheetColumn::header).toList());
            for (SpreadsheetRow row : table.rows()) {
                printer.print(row.number());
                printer.printRecord(columns.stream().map(row::get).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
