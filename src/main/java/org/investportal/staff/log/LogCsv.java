package org.investportal.staff.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.investportal.audit.AuditEntry;
import org.investportal.staff.TimeWording;
import org.investportal.web.SpreadsheetCell;

/** The log as CSV by RFC 4180, lines ended by LF; what people typed runs in no spreadsheet. */
final class LogCsv implements AutoCloseable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader("id", "at", "action", "account", "who", "about", "detail", "address")
            .get();

    private final CSVPrinter printer;
    private final TimeWording timeWording;

    private LogCsv(CSVPrinter printer, TimeWording timeWording) {
        this.printer = printer;
        this.timeWording = timeWording;
    }

    static LogCsv to(Writer writer, TimeWording timeWording) throws IOException {
        return new LogCsv(new CSVPrinter(writer, FORMAT), timeWording);
    }

    void write(AuditEntry entry) {
        try {
            printer.printRecord(
                    entry.id(),
                    timeWording.withOffset(entry.at()),
                    entry.action().code(),
                    entry.account(),
                    SpreadsheetCell.of(entry.who()),
                    SpreadsheetCell.of(entry.about()),
                    SpreadsheetCell.of(entry.detail()),
                    SpreadsheetCell.of(entry.address()));
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
