package org.investportal.web;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a CSV file by RFC 4180, with lines ended by LF. The file begins with the byte order mark, without which Excel takes UTF-8 for an old code page, and no
 * cell of it runs as a formula.
 */
public final class CsvWriter implements Closeable {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final CSVPrinter printer;

    public CsvWriter(Appendable file, List<String> header) throws IOException {
        file.append(BYTE_ORDER_MARK);
        printer = new CSVPrinter(file, FORMAT);
        printer.printRecord(header);
    }

    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(SpreadsheetCell::of).toList());
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
