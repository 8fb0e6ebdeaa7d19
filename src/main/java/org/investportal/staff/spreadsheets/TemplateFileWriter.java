package org.investportal.staff.spreadsheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.spreadsheet.SectorTableFactory;
import org.investportal.editorial.spreadsheet.SpreadsheetColumn;
import org.investportal.editorial.spreadsheet.SpreadsheetTable;
import org.investportal.staff.DraftWording;
import org.investportal.staff.StaffWording;
import org.investportal.web.CsvWriter;
import org.springframework.stereotype.Component;

/** Writes the next period of each series of a sector as a file to fill in. Its first column says what is published, for people. */
@Component
class TemplateFileWriter {

    private static final int NAME_WIDTH = 60;
    private static final int WIDTH = 18;

    private final SectorTableFactory tables;
    private final DraftWording wording;
    private final Catalogue catalogue;
    private final StaffWording words;

    TemplateFileWriter(SectorTableFactory tables, DraftWording wording, Catalogue catalogue, StaffWording words) {
        this.tables = tables;
        this.wording = wording;
        this.catalogue = catalogue;
        this.words = words;
    }

    String csv(long sector) throws IOException {
        List<List<String>> lines = lines(sector);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = new CsvWriter(text, lines.get(0))) {
            for (List<String> line : lines.subList(1, lines.size())) {
                csv.row(line);
            }
        }
        return text.toString();
    }

    byte[] xlsx(long sector) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, wording.publisher(published()), null)) {
            Worksheet sheet = workbook.newWorksheet(words.of("spreadsheet.figure"));
            List<List<String>> lines = lines(sector);
            for (int row = 0; row < lines.size(); row++) {
                for (int at = 0; at < lines.get(row).size(); at++) {
                    sheet.value(row, at, lines.get(row).get(at));
                    sheet.width(at, at == 0 ? NAME_WIDTH : WIDTH);
                }
            }
            sheet.range(0, 0, 0, lines.get(0).size() - 1).style().bold().set();
            sheet.freezePane(1, 1);
        }
        return bytes.toByteArray();
    }

    private DraftWording.At published() {
        return wording.at(catalogue.current(), words.language());
    }

    /** Returns the header and the rows. */
    private List<List<String>> lines(long sector) {
        SpreadsheetTable table = tables.next(sector);
        List<SpreadsheetColumn> columns = table.columns().stream().sorted().toList();
        DraftWording.At at = published();
        List<Long> newest = tables.newest(sector);
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(
                        Stream.of(SpreadsheetTable.PUBLISHED), columns.stream().map(SpreadsheetColumn::header))
                .toList());
        for (int row = 0; row < newest.size(); row++) {
            String name = at.name(newest.get(row)).orElse("");
            lines.add(Stream.concat(
                            Stream.of(name), columns.stream().map(table.rows().get(row)::get))
                    .toList());
        }
        return lines;
    }
}
