package org.investportal.portal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of the data file, read as any reader of CSV would. */
public final class Figures {

    private final List<CSVRecord> rows;

    private Figures(List<CSVRecord> rows) {
        this.rows = rows;
    }

    public static Figures of(Portal portal) {
        return at(portal, "/data/figures.csv");
    }

    /** Those of another file of that form. */
    public static Figures at(Portal portal, String path) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try {
            return new Figures(
                    format.parse(new StringReader(withoutMark(portal.get(path).body())))
                            .getRecords());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static String withoutMark(String csv) {
        return csv.replaceFirst("^\ufeff", "");
    }

    public List<CSVRecord> rows() {
        return rows;
    }

    /** The paths of the figures that editors did not flag, and that the checks doubt. */
    public Set<String> doubted() {
        return rows.stream()
                .filter(row -> row.get("status").equals("normal")
                        && !row.get("status_text").isEmpty())
                .map(row -> row.get("figure"))
                .collect(Collectors.toSet());
    }

    /** The paths of the figures of that status. */
    public Set<String> ofStatus(String status) {
        return rows.stream()
                .filter(row -> row.get("status").equals(status))
                .map(row -> row.get("figure"))
                .collect(Collectors.toSet());
    }
}
