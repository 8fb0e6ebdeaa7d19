package org.investportal.editorial.source;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Predicate;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.coverage.PrintedNumber;
import org.investportal.catalogue.coverage.PrintedText;
import org.investportal.catalogue.coverage.QuotationFinder;
import org.investportal.catalogue.coverage.QuotationFinder.Match;
import org.investportal.catalogue.value.Locator;
import org.investportal.editorial.input.FieldProblem;

/** Reads the location of a number from words that are copied from the attached text of its source. */
public final class QuotedPlaceReader {

    private static final int LONGEST = 500;
    private static final String EXAMPLE = "5.1.2";

    private final PrintedText text;
    private final QuotationFinder finder;

    private QuotedPlaceReader(PrintedText text) {
        this.text = text;
        this.finder = new QuotationFinder(text);
    }

    /** Returns the reader of the text of that source, as far as one is attached. */
    public static QuotedPlaceReader of(Selection selection, long source) {
        return new QuotedPlaceReader(SentencePart.text(selection, source));
    }

    /**
     * Reads the words.
     *
     * @param fits whether a printed number is the one that is meant; needed where the words have several numbers
     */
    public PlaceReading read(String words, Predicate<String> fits) {
        if (text.sentences().isEmpty()) {
            return PlaceReading.of(FieldProblem.of("unreadable.quotation-without-text", words, EXAMPLE));
        }
        if (words.length() > LONGEST) {
            return PlaceReading.of(FieldProblem.of(
                    "unreadable.too-long", words, String.valueOf(words.length()), String.valueOf(LONGEST)));
        }
        List<Match> matches = finder.in(words);
        if (matches.isEmpty()) {
            return PlaceReading.of(FieldProblem.of("unreadable.quotation", words, EXAMPLE));
        }
        List<Locator> sentences =
                matches.stream().map(Match::sentence).distinct().toList();
        return sentences.size() > 1
                ? PlaceReading.of(FieldProblem.of(
                        "unreadable.quotation-in-sentences",
                        words,
                        sentences.get(0).code(),
                        sentences.get(1).code()))
                : number(words, fits, matches);
    }

    private static PlaceReading number(String words, Predicate<String> fits, List<Match> matches) {
        List<PrintedNumber> numbers =
                matches.stream().flatMap(match -> match.numbers().stream()).toList();
        List<PrintedNumber> meant = numbers.size() == 1
                ? numbers
                : numbers.stream().filter(number -> fits.test(number.token())).toList();
        if (meant.size() == 1) {
            return PlaceReading.of(meant.get(0).at().code());
        }
        return PlaceReading.of(
                numbers.isEmpty()
                        ? FieldProblem.of("unreadable.quotation-without-number", words)
                        : FieldProblem.of(
                                "unreadable.quotation-with-numbers",
                                words,
                                numbers.stream().map(PrintedNumber::token).collect(joining("; "))));
    }
}
