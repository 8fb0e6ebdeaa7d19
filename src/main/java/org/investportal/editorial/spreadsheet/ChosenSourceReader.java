package org.investportal.editorial.spreadsheet;

import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.PARAGRAPH;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.PRINTED;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.SENTENCE;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.SOURCE;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.VALUE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the source that was chosen for all rows prints the values of new figures. A number that the source does not list yet is added to it, after those
 * of the same sentence.
 */
final class ChosenSourceReader {

    private static final String FIRST = "1";
    private static final Pattern NUMERAL = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");

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
    String read(SpreadsheetRow row) {
        ChosenSource chosen = source;
        String in = row.get(PARAGRAPH).isEmpty() ? paragraph : row.get(PARAGRAPH);
        if (chosen == null || in.isEmpty()) {
            return "";
        }
        String sentence = row.get(SENTENCE).isEmpty() ? FIRST : row.get(SENTENCE);
        PrintedPlaceReader.requireWhole(PARAGRAPH, in);
        PrintedPlaceReader.requireWhole(SENTENCE, sentence);
        String printed = printed(row);
        Locator place = listed(row, in, printed)
                .orElseGet(() -> added(Integer.parseInt(in), Integer.parseInt(sentence), printed));
        taken.add(place);
        return chosen.subject().item() + " " + place.code() + " " + ReadingRole.VALUE.code();
    }

    /** Returns the number as the source prints it: as the row says, or else the digits of its value. */
    private static String printed(SpreadsheetRow row) {
        Matcher digits = NUMERAL.matcher(row.get(VALUE));
        return row.get(PRINTED).isEmpty() && digits.find()
                ? digits.group()
                : row.get(PRINTED).replace(" | ", " ");
    }

    /** Returns the place of a listed number that no earlier row has. Those that are not published yet are in the order of the rows. */
    private Optional<Locator> listed(SpreadsheetRow row, String in, String printed) {
        List<Locator> places = listed.stream()
                .filter(line -> line.printed().equals(printed))
                .map(MentionLine::place)
                .filter(place -> String.valueOf(place.paragraph()).equals(in))
                .filter(place -> row.get(SENTENCE).isEmpty()
                        || String.valueOf(place.sentence()).equals(row.get(SENTENCE)))
                .filter(place -> !taken.contains(place))
                .toList();
        if (places.size() > 1 && places.stream().anyMatch(published::contains)) {
            throw PrintedPlaceReader.NoPrintedNumber.ofSeveral(in, row.get(SENTENCE), printed);
        }
        return places.stream().findFirst();
    }

    private Locator added(int in, int sentence, String printed) {
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
