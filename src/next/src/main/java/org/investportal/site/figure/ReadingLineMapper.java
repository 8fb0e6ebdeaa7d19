package org.investportal.site.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.investportal.kinds.Figure;
import org.investportal.kinds.PrintedNumber;
import org.investportal.kinds.Source;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.OtherUnitMapper;
import org.investportal.site.part.PrintedPlace;
import org.investportal.value.Locator;
import org.investportal.value.ReadingRole;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Makes the lines of the sentences that a figure was read from. */
final class ReadingLineMapper {

    /** The largest number of sentences on a page. */
    private static final int MOST = 100;

    private final PageText pageText;
    private final Figure figure;
    private final FigureRowMapper figures;

    ReadingLineMapper(PageText pageText, Figure figure) {
        this.pageText = pageText;
        this.figure = figure;
        this.figures = new FigureRowMapper(pageText);
    }

    /** Returns each sentence that the figure was read from once, those that print its value first. */
    List<ReadingLine> lines() {
        return FigureReading.of(pageText.content(), figure).stream()
                .collect(groupingBy(reading -> passage(reading.number()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .limit(MOST)
                .map(this::line)
                .toList();
    }

    /** Returns the same key for numbers that are shown together: those of a sentence, or of the same words of a page. */
    private static List<Object> passage(PrintedNumber number) {
        Locator place = number.place;
        String quoted = number.quoted;
        return List.of(number.source, place.paragraph(), place.sentence(), quoted == null ? "" : quoted);
    }

    private ReadingLine line(List<FigureReading> sentence) {
        List<PrintedNumber> numbers =
                sentence.stream().map(FigureReading::number).distinct().toList();
        List<PrintedPlace> places = numbers.stream()
                .sorted(Comparator.comparing(number -> number.place))
                .map(figures::place)
                .toList();
        return new ReadingLine(
                figures.place(numbers.get(0)),
                places,
                sentence.stream()
                        .map(FigureReading::role)
                        .distinct()
                        .map(role -> new ReadingLine.Meaning(role.label(pageText.language()), stated(role, sentence)))
                        .toList(),
                quotation(numbers.get(0), places));
    }

    private @Nullable Quotation quotation(PrintedNumber number, List<PrintedPlace> places) {
        String words = number.quoted;
        Source source = pageText.content().get(Source.class, number.source);
        return words == null
                ? null
                : new Quotation(source.url, pageText.text(source.issuer), Quotation.pieces(words, places));
    }

    private String stated(ReadingRole role, List<FigureReading> sentence) {
        return switch (role) {
            case OTHER_VALUE -> printed(sentence);
            case OTHER_UNIT ->
                new OtherUnitMapper(pageText, figure)
                        .worded(sentence.stream()
                                .map(FigureReading::number)
                                .distinct()
                                .toList());
            case PERIOD -> pageText.period(figure);
            case FIELD -> String.valueOf(figure.fieldSize);
            case VALUE, LEFT_OUT -> pageText.value(figure);
        };
    }

    /** Returns the other values of a sentence, as printed. */
    private String printed(List<FigureReading> sentence) {
        return sentence.stream()
                .filter(reading -> reading.role() == ReadingRole.OTHER_VALUE)
                .map(reading -> pageText.printed(reading.number().token))
                .collect(joining(pageText.message("list.separator")));
    }
}
