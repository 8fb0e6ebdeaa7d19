package org.investportal.opendata;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.investportal.site.part.FigureColumn;
import org.investportal.site.part.FigureRecord;
import org.investportal.web.SpreadsheetCell;

/**
 * Writes figures as CSV by RFC 4180, with lines ended by LF: one row per figure. The file begins with the byte order mark, without which Excel takes UTF-8 for an
 * old code page.
 */
final class FiguresCsv {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader(
                    Stream.of(FigureColumn.values()).map(FigureColumn::header).toArray(String[]::new))
            .get();

    private FiguresCsv() {}

    static String of(List<FigureRecord> records) throws IOException {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (FigureRecord record : records) {
                printer.printRecord(Stream.of(FigureColumn.values())
                        .map(column -> SpreadsheetCell.of(column.cell(record)))
                        .toList());
            }
        }
        return text.toString();
    }
}
