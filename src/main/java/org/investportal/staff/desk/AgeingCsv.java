package org.investportal.staff.desk;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.investportal.web.PublicLinkBuilder;
import org.investportal.web.SpreadsheetCell;

/** Writes ageing figures as CSV by RFC 4180, with lines ended by LF. */
final class AgeingCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader("indicator", "area", "period", "last_day", "age_in_days", "source", "address")
            .get();

    private AgeingCsv() {}

    static String of(List<AgeingLine> lines, PublicLinkBuilder links) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (AgeingLine line : lines) {
                printer.printRecord(
                        SpreadsheetCell.of(line.indicator()),
                        SpreadsheetCell.of(line.area()),
                        line.code(),
                        Optional.ofNullable(line.lastDay()).orElse(""),
                        Optional.ofNullable(line.age()).orElse(""),
                        SpreadsheetCell.of(line.source()),
                        links.absolute(line.href()));
            }
        }
        return text.toString();
    }
}
