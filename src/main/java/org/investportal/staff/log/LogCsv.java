package org.investportal.staff.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.investportal.audit.AuditEntry;
import org.investportal.staff.TimeWording;
import org.investportal.web.CsvWriter;

/** Writes the log as CSV. */
final class LogCsv implements AutoCloseable {

    private static final List<String> HEADER =
            List.of("id", "at", "action", "account", "who", "about", "detail", "address");

    private final CsvWriter csv;
    private final TimeWording timeWording;

    private LogCsv(CsvWriter csv, TimeWording timeWording) {
        this.csv = csv;
        this.timeWording = timeWording;
    }

    static LogCsv to(Writer writer, TimeWording timeWording) throws IOException {
        return new LogCsv(new CsvWriter(writer, HEADER), timeWording);
    }

    void write(AuditEntry entry) {
        try {
            csv.row(List.of(
                    String.valueOf(entry.id()),
                    timeWording.withOffset(entry.at()).toString(),
                    entry.action().code(),
                    entry.account() == null ? "" : String.valueOf(entry.account()),
                    entry.who(),
                    entry.about(),
                    entry.detail(),
                    entry.address()));
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
