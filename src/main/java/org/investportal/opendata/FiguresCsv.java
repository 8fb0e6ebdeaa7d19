package org.investportal.opendata;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.site.part.FigureColumn;
import org.investportal.site.part.FigureRecord;
import org.investportal.web.CsvWriter;

/** Writes figures as CSV: one row per figure. */
final class FiguresCsv {

    private static final List<String> HEADER =
            Stream.of(FigureColumn.values()).map(FigureColumn::header).toList();

    private FiguresCsv() {}

    static void write(List<FigureRecord> records, Writer to) throws IOException {
        try (CsvWriter csv = new CsvWriter(to, HEADER)) {
            for (FigureRecord record : records) {
                csv.row(Stream.of(FigureColumn.values())
                        .map(column -> column.cell(record))
                        .toList());
            }
        }
    }
}
