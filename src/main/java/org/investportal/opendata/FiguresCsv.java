package org.investportal.opendata;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.investportal.site.part.FigureRecord;
import org.investportal.web.SpreadsheetCell;
import org.investportal.wording.UntranslatedMark;

/** Figures as CSV by RFC 4180, lines ended by LF: one row per number that a value was read from. */
final class FiguresCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader(
                    "figure",
                    "sector",
                    "topic",
                    "indicator",
                    "measure",
                    "area",
                    "period",
                    "value",
                    "unit",
                    "unit_multiplier",
                    "amount",
                    "qualifier",
                    "nature",
                    "status",
                    "source",
                    "paragraph",
                    "sentence",
                    "note",
                    "printed",
                    "period_basis",
                    "attributed_to")
            .get();

    private FiguresCsv() {}

    static String of(List<FigureRecord> records) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (FigureRecord record : records) {
                printer.printRecord(cells(record));
            }
        }
        return text.toString();
    }

    /** Codes are of our own alphabet and run nothing: {@code --2020} stays a period. Text that people wrote is made safe. */
    private static List<String> cells(FigureRecord row) {
        return List.of(
                row.figure(),
                row.sector(),
                row.topic(),
                row.indicator(),
                row.measure().code(),
                row.area(),
                row.period().code(),
                row.quantity().digits(),
                row.quantity().unit().code(),
                String.valueOf(row.quantity().multiplier()),
                row.quantity().amount().toPlainString(),
                row.quantity().qualifier().code(),
                row.nature().code(),
                row.status().code(),
                row.source().orElse(""),
                row.place().map(place -> String.valueOf(place.paragraph())).orElse(""),
                row.place().map(place -> String.valueOf(place.sentence())).orElse(""),
                SpreadsheetCell.of(UntranslatedMark.unmarked(row.note())),
                SpreadsheetCell.of(row.printed().orElse("")),
                row.periodBasis().code(),
                SpreadsheetCell.of(row.attributedTo().orElse("")));
    }
}
