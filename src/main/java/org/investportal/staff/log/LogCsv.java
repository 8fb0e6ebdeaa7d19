package org.investportal.staff.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.investportal.audit.AuditEntry;
import org.investportal.web.SafeCell;
import org.investportal.staff.Times;

/** The log as CSV by RFC 4180, lines ended by LF; what people typed runs in no spreadsheet. */
final class LogCsv implements AutoCloseable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader("id", "at", "action", "account", "who", "about", "detail", "address")
            .get();

    private final CSVPrinter printer;
    private final Times times;

    private LogCsv(CSVPrinter printer, Times times) {
        this.printer = printer;
        this.times = times;
    }

    static LogCsv to(Writer writer, Times times) throws IOException {
        return new LogCsv(new CSVPrinter(writer, FORMAT), times);
    }

    void write(AuditEntry entry) {
        try {
            printer.printRecord(
                    entry.id(),
                    times.withOffset(entry.at()),
                    entry.action().code(),
                    entry.account(),
                    SafeCell.of(entry.who()),
                    SafeCell.of(entry.about()),
                    SafeCell.of(entry.detail()),
                    SafeCell.of(entry.address()));
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
