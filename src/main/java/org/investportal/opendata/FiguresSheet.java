package org.investportal.opendata;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.investportal.site.part.FigureColumn;
import org.investportal.site.part.FigureFile;
import org.investportal.site.part.FigureRecord;

/** Writes the sheet of a workbook with a row per figure. */
final class FiguresSheet {

    static final String HEADER_COLOUR = "E4EDEE";
    private static final String LINK_COLOUR = "0563C1";

    private static final List<FigureColumn> COLUMNS = List.of(FigureColumn.values());

    /** Rows that are written at once, so that a large file does not take a multiple of its size in memory. */
    private static final int ROWS_AT_ONCE = 500;

    /** The largest number of links in a sheet, after the specifications and limits of Excel. */
    private static final int MOST_LINKS = 65_530;

    private static final String WHOLE = "#,##0";
    private static final String DAY = "yyyy-mm-dd";

    /** Spreadsheets have no earlier days, and disagree about those of January and February 1900. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final String TOP = "top";

    private final Worksheet sheet;

    FiguresSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the range that the sheet fills. */
    String write(FigureFile file) throws IOException {
        int last = file.records().size();
        header(file);
        sheet.freezePane(1, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.setAutoFilter(0, 0, last, COLUMNS.size() - 1);
        for (int from = 0; from < last; from += ROWS_AT_ONCE) {
            int to = Math.min(from + ROWS_AT_ONCE, last);
            for (int row = from; row < to; row++) {
                write(row + 1, file.records().get(row));
            }
            format(from + 1, to);
            sheet.flush();
        }
        sheet.finish();
        return sheet.range(0, 0, last, COLUMNS.size() - 1).toString();
    }

    private void header(FigureFile file) {
        for (int at = 0; at < COLUMNS.size(); at++) {
            sheet.width(at, COLUMNS.get(at).width());
            sheet.value(0, at, file.words().message("file-column", COLUMNS.get(at)));
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1)
                .style()
                .bold()
                .fillColor(HEADER_COLOUR)
                .set();
    }

    private void write(int row, FigureRecord figure) {
        for (int at = 0; at < COLUMNS.size(); at++) {
            String cell = COLUMNS.get(at).cell(figure);
            if (!cell.isEmpty()) {
                write(row, at, cell);
            }
        }
    }

    /** Writes texts into their cells: the library would keep those of a common list in memory until the end. */
    private void write(int row, int at, String cell) {
        switch (COLUMNS.get(at)) {
            case AMOUNT, UPPER_AMOUNT, VALUE, UPPER_VALUE, UNIT_MULTIPLIER -> number(row, at, new BigDecimal(cell));
            case PERIOD_START, PERIOD_END -> day(row, at, LocalDate.parse(cell));
            case PARAGRAPH, SENTENCE -> place(row, at, cell);
            case URL -> link(sheet, row, at, cell);
            default -> sheet.inlineString(row, at, cell);
        }
    }

    /** Writes the number with the decimals that it has, so that a spreadsheet shows neither an exponent nor fewer zeros. */
    private void number(int row, int at, BigDecimal number) {
        sheet.value(row, at, number);
        String format = number.scale() > 0 ? WHOLE + "." + "0".repeat(number.scale()) : WHOLE;
        sheet.style(row, at).format(format).set();
    }

    private void day(int row, int at, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            sheet.inlineString(row, at, day.toString());
        } else {
            sheet.value(row, at, day);
        }
    }

    /** Several places in one cell stay a text. */
    private void place(int row, int at, String cell) {
        if (DIGITS.matcher(cell).matches()) {
            sheet.value(row, at, Integer.valueOf(cell));
        } else {
            sheet.inlineString(row, at, cell);
        }
    }

    /** Writes the text, as a link if it is a web address. */
    static void link(Worksheet sheet, int row, int at, String text) {
        if (row <= MOST_LINKS && LINK.matcher(text).matches()) {
            sheet.hyperlink(row, at, new HyperLink(text, null));
            sheet.style(row, at).fontColor(LINK_COLOUR).underlined().set();
        }
        sheet.inlineString(row, at, text);
    }

    /** Formats the cells of these rows by column, since a note that wraps makes its row higher. */
    private void format(int from, int to) {
        sheet.range(from, 0, to, COLUMNS.size() - 1)
                .style()
                .verticalAlignment(TOP)
                .set();
        int note = COLUMNS.indexOf(FigureColumn.NOTE);
        sheet.range(from, note, to, note)
                .style()
                .wrapText(true)
                .verticalAlignment(TOP)
                .set();
        int start = COLUMNS.indexOf(FigureColumn.PERIOD_START);
        sheet.range(from, start, to, COLUMNS.indexOf(FigureColumn.PERIOD_END))
                .style()
                .format(DAY)
                .set();
    }
}
