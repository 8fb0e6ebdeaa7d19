package org.investportal.staff.desk;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.investportal.web.CsvWriter;
import org.investportal.web.PublicLinkBuilder;

/** Writes ageing figures as CSV. */
final class AgeingCsv {

    private static final List<String> HEADER =
            List.of("indicator", "area", "period", "last_day", "age_in_days", "source", "address");

    private AgeingCsv() {}

    static String of(List<AgeingLine> lines, PublicLinkBuilder links) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = new CsvWriter(text, HEADER)) {
            for (AgeingLine line : lines) {
                csv.row(List.of(
                        line.indicator(),
                        line.area(),
                        line.code(),
                        Objects.toString(line.lastDay(), ""),
                        Objects.toString(line.age(), ""),
                        line.source(),
                        links.absolute(line.href())));
            }
        }
        return text.toString();
    }
}
