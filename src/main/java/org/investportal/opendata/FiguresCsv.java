package org.investportal.opendata;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.investportal.site.part.FigureColumn;
import org.investportal.site.part.FigureRecord;
import org.investportal.web.CsvWriter;

/** Writes figures as CSV: one row per figure. */
final class FiguresCsv {

    private FiguresCsv() {}

    static void write(List<FigureRecord> records, Writer to) throws IOException {
        write(List.of(FigureColumn.values()), records, to);
    }

    static void write(List<FigureColumn> columns, List<FigureRecord> records, Writer to) throws IOException {
        List<String> header = columns.stream().map(FigureColumn::header).toList();
        try (CsvWriter csv = new CsvWriter(to, header)) {
            for (FigureRecord record : records) {
                csv.row(columns.stream().map(column -> column.cell(record)).toList());
            }
        }
    }
}
