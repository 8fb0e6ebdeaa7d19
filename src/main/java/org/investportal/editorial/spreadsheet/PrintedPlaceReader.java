package org.investportal.editorial.spreadsheet;

import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.PARAGRAPH;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.PRINTED;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.SENTENCE;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.SOURCE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.input.FieldProblem;

/** Reads from the cells of a row where the value is printed: source, paragraph, sentence and number, several separated by semicolons. */
final class PrintedPlaceReader {

    private static final String BETWEEN = ";";
    private static final String WHOLE = "[1-9]\\d{0,4}";

    private final PublishedFigureIndex published;

    PrintedPlaceReader(PublishedFigureIndex published) {
        this.published = published;
    }

    /** A cell that names no printed number. */
    static final class NoPrintedNumber extends RuntimeException {

        private final SpreadsheetColumn column;
        private final FieldProblem problem;

        private NoPrintedNumber(SpreadsheetColumn column, String key, String... arguments) {
            super(key, null, false, false);
            this.column = column;
            this.problem = new FieldProblem(key, List.of(arguments));
        }

        static NoPrintedNumber ofSeveral(String paragraph, String sentence, String printed) {
            return new NoPrintedNumber(PRINTED, "spreadsheet-problem.several-printed", paragraph, sentence, printed);
        }

        static NoPrintedNumber inDigits(String printed) {
            return new NoPrintedNumber(PRINTED, "spreadsheet-problem.printed", printed);
        }

        static NoPrintedNumber tooLong(String printed) {
            return new NoPrintedNumber(
                    PRINTED,
                    "unreadable.too-long",
                    printed.substring(0, MentionLine.LONGEST_PRINTED),
                    String.valueOf(printed.length()),
                    String.valueOf(MentionLine.LONGEST_PRINTED));
        }

        SpreadsheetColumn column() {
            return column;
        }

        FieldProblem problem() {
            return problem;
        }
    }

    /** A printed number as the cells name it; parts may be empty. */
    private record Place(String source, String paragraph, String sentence, String printed) {

        boolean isOf(Mention mention) {
            Locator place = mention.locator();
            return (paragraph.isEmpty() || paragraph.equals(String.valueOf(place.paragraph())))
                    && (sentence.isEmpty() || sentence.equals(String.valueOf(place.sentence())))
                    && (printed.isEmpty() || printed.equals(mention.token()));
        }
    }

    /**
     * Returns the lines of readings that the cells stand for. Readings that the figure has stay if the cells name no other place.
     *
     * @param before the lines that the figure has
     */
    String read(SpreadsheetRow row, String before) {
        List<String> values = new ArrayList<>();
        for (Place place : places(row)) {
            values.addAll(lines(place, before));
        }
        if (values.isEmpty()) {
            return before;
        }
        Stream<String> others = LineForm.lines(before).stream().filter(line -> !isValue(line));
        return LineForm.READING.text(Stream.concat(others, values.stream()).toList());
    }

    private static boolean isValue(String line) {
        return line.split(" ", -1)[2].equals(ReadingRole.VALUE.code());
    }

    private static List<Place> places(SpreadsheetRow row) {
        List<String> sources = parts(row.get(SOURCE));
        List<String> paragraphs = parts(row.get(PARAGRAPH));
        List<String> sentences = parts(row.get(SENTENCE));
        List<String> printed = parts(row.get(PRINTED));
        int count = Stream.of(sources, paragraphs, sentences, printed)
                .mapToInt(List::size)
                .max()
                .orElse(0);
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            places.add(new Place(part(sources, at), part(paragraphs, at), part(sentences, at), part(printed, at)));
        }
        return places;
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split(BETWEEN, -1)).map(String::strip).toList();
    }

    private static String part(List<String> parts, int at) {
        return at < parts.size() ? parts.get(at) : "";
    }

    private List<String> lines(Place place, String before) {
        if (place.source().isEmpty()) {
            throw new NoPrintedNumber(SOURCE, "spreadsheet-problem.no-source");
        }
        long source = published
                .sources()
                .find(place.source())
                .orElseThrow(() -> new NoPrintedNumber(SOURCE, "spreadsheet-problem.source", place.source()));
        requireWhole(PARAGRAPH, place.paragraph());
        requireWhole(SENTENCE, place.sentence());
        List<String> lines = published.printed(source).stream()
                .filter(place::isOf)
                .map(mention -> source + " " + mention.locator().code() + " " + ReadingRole.VALUE.code())
                .toList();
        List<String> known =
                lines.stream().filter(LineForm.lines(before)::contains).toList();
        if (!known.isEmpty()) {
            return known;
        }
        if (place.paragraph().isEmpty() && place.printed().isEmpty()) {
            return List.of(); // the checks say that the place is missing
        }
        if (lines.size() != 1) {
            throw noSingle(place, lines.isEmpty());
        }
        return lines;
    }

    private static NoPrintedNumber noSingle(Place place, boolean none) {
        return new NoPrintedNumber(
                place.printed().isEmpty() ? PARAGRAPH : PRINTED,
                none ? "spreadsheet-problem.not-printed" : "spreadsheet-problem.several-printed",
                place.paragraph(),
                place.sentence(),
                place.printed());
    }

    static void requireWhole(SpreadsheetColumn column, String text) {
        if (!text.isEmpty() && !text.matches(WHOLE)) {
            throw new NoPrintedNumber(column, "spreadsheet-problem.whole", text);
        }
    }
}
