package org.investportal.editorial.spreadsheet;

import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.PARAGRAPH;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.PRINTED;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.SENTENCE;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.SOURCE;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.UNIT_MULTIPLIER;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.VALUE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.content.FigureNumber;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.input.PrintedWordsReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the source that was chosen for all rows prints the values of new figures. A number that the source does not list yet is added to it, after those
 * of the same sentence.
 */
final class ChosenSourceReader {

    private static final String FIRST = "1";
    private static final String ONE = "0";

    private final @Nullable ChosenSource source;
    private final NamedItemIndex<?> sources;
    private final String paragraph;
    private final List<MentionLine> listed = new ArrayList<>();
    private final Set<Locator> published = new HashSet<>();
    private final Set<Locator> taken = new HashSet<>();

    /** @param paragraph the paragraph of rows that name none */
    ChosenSourceReader(@Nullable ChosenSource source, NamedItemIndex<?> sources, String paragraph) {
        this.source = source;
        this.sources = sources;
        this.paragraph = paragraph;
        if (source != null) {
            lines(source.before().get("mentions")).forEach(listed::add);
            lines(source.published().get("mentions")).forEach(line -> published.add(line.place()));
        }
    }

    private static List<MentionLine> lines(String text) {
        return LineForm.lines(text).stream().map(MentionLine::parse).toList();
    }

    /** Tells whether a new figure of the row is from the chosen source. */
    boolean isFor(SpreadsheetRow row) {
        ChosenSource chosen = source;
        if (chosen == null) {
            return false;
        }
        String own = row.get(SOURCE);
        long item = chosen.subject().item();
        return own.isEmpty() || sources.find(own).filter(found -> found == item).isPresent();
    }

    /** Returns the reading of the value; empty if neither the row nor the editor names a paragraph, which the checks report. */
    String read(SpreadsheetRow row, FigureNumber number) {
        ChosenSource chosen = source;
        String in = row.get(PARAGRAPH).isEmpty() ? paragraph : row.get(PARAGRAPH);
        if (chosen == null || in.isEmpty()) {
            return "";
        }
        String sentence = row.get(SENTENCE).isEmpty() ? FIRST : row.get(SENTENCE);
        PrintedPlaceReader.requireWhole(PARAGRAPH, in);
        PrintedPlaceReader.requireWhole(SENTENCE, sentence);
        String printed = printed(row);
        Locator place = listed(row, in, printed, number)
                .orElseGet(() -> added(row, Integer.parseInt(in), Integer.parseInt(sentence), printed));
        taken.add(place);
        return chosen.subject().item() + " " + place.code() + " " + ReadingRole.VALUE.code();
    }

    /** Returns the number as the source prints it: as the row says, or else as the cell of the value writes it. */
    private static String printed(SpreadsheetRow row) {
        return row.get(PRINTED).isEmpty()
                ? PrintedWordsReader.withoutUnit(row.get(VALUE))
                : row.get(PRINTED).replaceAll("\\s+", " ").replace(" | ", " ");
    }

    /** Returns the place of a listed number that no earlier row has. Those that are not published yet are in the order of the rows. */
    private Optional<Locator> listed(SpreadsheetRow row, String in, String printed, FigureNumber number) {
        List<MentionLine> there = listed.stream()
                .filter(line -> String.valueOf(line.place().paragraph()).equals(in))
                .filter(line -> row.get(SENTENCE).isEmpty()
                        || String.valueOf(line.place().sentence()).equals(row.get(SENTENCE)))
                .filter(line -> !taken.contains(line.place()))
                .toList();
        List<Locator> same = places(there, line -> line.printed().equals(printed));
        boolean inOtherWords = same.isEmpty() && row.get(PRINTED).isEmpty();
        List<Locator> places = inOtherWords ? places(there, line -> number.isPrintedAs(line.printed())) : same;
        if (places.size() > 1 && places.stream().anyMatch(published::contains)) {
            throw PrintedPlaceReader.NoPrintedNumber.ofSeveral(in, row.get(SENTENCE), printed);
        }
        return places.stream().findFirst();
    }

    private static List<Locator> places(List<MentionLine> lines, Predicate<MentionLine> wanted) {
        return lines.stream().filter(wanted).map(MentionLine::place).toList();
    }

    /** Refuses what is no quotation: the digits alone, if another column has their power of ten. */
    private static void requireQuotation(SpreadsheetRow row, String printed) {
        String power = row.get(UNIT_MULTIPLIER);
        if (row.get(PRINTED).isEmpty()
                && NumberCellReader.isInDigits(printed)
                && !power.isEmpty()
                && !power.equals(ONE)) {
            throw PrintedPlaceReader.NoPrintedNumber.inDigits(printed);
        }
        if (printed.length() > MentionLine.LONGEST_PRINTED) {
            throw PrintedPlaceReader.NoPrintedNumber.tooLong(printed);
        }
    }

    private Locator added(SpreadsheetRow row, int in, int sentence, String printed) {
        requireQuotation(row, printed);
        int last = listed.stream()
                .map(MentionLine::place)
                .filter(place -> place.paragraph() == in && place.sentence() == sentence)
                .mapToInt(Locator::ordinal)
                .max()
                .orElse(0);
        Locator place = new Locator(in, sentence, last + 1);
        listed.add(MentionLine.parse(place.code() + " | " + printed));
        return place;
    }

    /** Returns the source with the numbers that rows added; null if none was chosen. */
    @Nullable
    ChosenSource source() {
        ChosenSource chosen = source;
        List<String> lines = listed.stream().map(MentionLine::text).toList();
        return chosen == null ? null : chosen.with(chosen.before().with("mentions", LineForm.MENTION.text(lines)));
    }
}
