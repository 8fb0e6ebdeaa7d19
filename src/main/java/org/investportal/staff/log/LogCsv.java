package org.investportal.staff.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.audit.AuditEntry;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.staff.TimeWording;
import org.investportal.web.CsvWriter;

/** Writes the log as CSV. */
final class LogCsv implements AutoCloseable {

    private static final List<String> HEADER =
            List.of("id", "at", "action", "account", "who", "about", "detail", "address");

    private static final String BETWEEN_PARTS = ": ";

    private final CsvWriter csv;
    private final TimeWording timeWording;
    private final HiddenWordFilter hidden;

    private LogCsv(CsvWriter csv, TimeWording timeWording, HiddenWordFilter hidden) {
        this.csv = csv;
        this.hidden = hidden;
        this.timeWording = timeWording;
    }

    /** @param hidden the suppressed words, which are masked */
    static LogCsv to(Writer writer, TimeWording timeWording, HiddenWordFilter hidden) throws IOException {
        return new LogCsv(new CsvWriter(writer, HEADER), timeWording, hidden);
    }

    /** Masks suppressed words in the whole text and in each of its parts, such as a title and a remark. */
    static String masked(String detail, HiddenWordFilter hidden) {
        return hidden.isNothing()
                ? detail
                : Stream.of(hidden.masked(detail).split(BETWEEN_PARTS, -1))
                        .map(hidden::masked)
                        .collect(Collectors.joining(BETWEEN_PARTS));
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
                    masked(entry.detail(), hidden),
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
