package org.investportal.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.site.data.DataCitation;
import org.investportal.site.data.TermsOfUse;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FigureColumn;
import org.investportal.site.part.FigureFile;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/** Writes figures as a workbook for spreadsheets: a sheet that explains the file, and a sheet with a row per figure. */
@Component
class FiguresWorkbook {

    private static final List<FigureColumn> COLUMNS = List.of(FigureColumn.values());

    private static final int NAME_WIDTH = 28;
    private static final int TEXT_WIDTH = 110;

    private final PageFrameFactory context;

    FiguresWorkbook(PageFrameFactory context) {
        this.context = context;
    }

    /** Has no more of the file in memory than its compressed bytes. */
    void write(FigureFile file, OutputStream to) throws IOException {
        SeekableInMemoryByteChannel made = new SeekableInMemoryByteChannel();
        OutputStream bytes = StreamUtils.nonClosing(Channels.newOutputStream(made));
        List<String> ranges = new ArrayList<>();
        try (Workbook workbook = new Workbook(bytes, publisher(file), null)) {
            ranges.add(explain(workbook.newWorksheet(file.words().message("file.read-me")), file));
            ranges.add(new FiguresSheet(workbook.newWorksheet(file.words().message("file.figures"))).write(file));
        }
        ZipWithFixedTime.copy(made, published(file), ranges, to);
    }

    /** Returns who publishes the figures; spreadsheets show it as the author. */
    private String publisher(FigureFile file) {
        return UntranslatedMark.unmarked(context.publisher(file.words()));
    }

    private Instant published(FigureFile file) {
        return Optional.ofNullable(context.line(file.edition(), file.words().language()))
                .map(PublishedEditionSummary::publishedAt)
                .orElse(Instant.EPOCH);
    }

    /** Returns the range that the sheet fills. */
    private String explain(Worksheet sheet, FigureFile file) throws IOException {
        PageText words = file.words();
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, TEXT_WIDTH);
        int row = 0;
        for (List<String> line : lines(file)) {
            line(sheet, row++, line.get(0), line.get(1));
        }
        row++;
        line(sheet, row, words.message("file.column"), words.message("file.meaning"));
        sheet.range(row, 0, row, 1)
                .style()
                .bold()
                .fillColor(FiguresSheet.HEADER_COLOUR)
                .set();
        for (FigureColumn column : COLUMNS) {
            row++;
            line(sheet, row, words.message("file-column", column), words.message("file-column-meaning", column));
        }
        sheet.finish();
        return sheet.range(0, 0, row, 1).toString();
    }

    private List<List<String>> lines(FigureFile file) {
        PageText words = file.words();
        String publisher = context.publisher(words);
        String edition = words.message("citation.edition", words.edition(file.edition()), day(file));
        String address = context.absolute(words, file.path());
        return List.of(
                List.of(file.name(), words.message("file.about")),
                List.of(words.message("file.publisher"), publisher),
                List.of(words.message("file.edition"), noted(file, edition)),
                List.of(words.message("file.address"), address),
                List.of(words.message("file.terms"), TermsOfUse.of(context, words)),
                List.of(words.message("file.cite"), citation(file, publisher, edition, address)),
                List.of(words.message("file.cite-one"), words.message("file.cite-one.how")),
                List.of(words.message("file.doubt"), words.message("file.doubt.how")));
    }

    private String citation(FigureFile file, String publisher, String edition, String address) {
        PageText words = file.words();
        PublishedEditionSummary line = context.line(file.edition(), words.language());
        return file.path().equals(PublicPath.HOME) && line != null
                ? DataCitation.of(context, words, line, PublicPath.DATA)
                : words.message(
                        "file.cite-as", publisher, file.name(), PageFrameFactory.siteName(words), edition, address);
    }

    /** Adds to the name of the edition that it had no second review, if it had none. */
    private String noted(FigureFile file, String edition) {
        PageText words = file.words();
        return Optional.ofNullable(context.line(file.edition(), words.language()))
                .filter(PublishedEditionSummary::isSelfApproved)
                .map(line -> words.message("file.edition-and-note", edition, words.message("edition.self-approved")))
                .orElse(edition);
    }

    private String day(FigureFile file) {
        return file.words()
                .periods()
                .day(
                        published(file).atZone(context.settings().zone()).toLocalDate(),
                        file.words().language());
    }

    private static void line(Worksheet sheet, int row, String name, String text) {
        sheet.value(row, 0, UntranslatedMark.unmarked(name));
        FiguresSheet.link(sheet, row, 1, UntranslatedMark.unmarked(text));
        sheet.style(row, 0).bold().verticalAlignment("top").set();
        sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
    }
}
