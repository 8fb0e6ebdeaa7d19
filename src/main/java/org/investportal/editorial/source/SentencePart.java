package org.investportal.editorial.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.coverage.PrintedText;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Locator;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence of an attached text.
 *
 * @param place the place of the number; null for the words between numbers
 */
public record SentencePart(String text, @Nullable String place) {

    /** Returns the sentence in parts; none if the text of the source is not attached or has no such sentence. */
    public static List<SentencePart> of(Selection selection, long source, int paragraph, int sentence) {
        return text(selection, source).pieces(paragraph, sentence).stream()
                .map(piece -> new SentencePart(piece.text(), place(paragraph, sentence, piece)))
                .toList();
    }

    /** Returns all numbers of the attached text by place, in reading order. */
    public static Map<String, String> numbers(Selection selection, long source) {
        Map<String, String> numbers = new LinkedHashMap<>();
        text(selection, source)
                .numbers()
                .forEach(number -> numbers.put(number.at().code(), number.token()));
        return numbers;
    }

    static PrintedText text(Selection selection, long source) {
        Optional<Source> row = selection.find(Source.class, source);
        return row.flatMap(selection::printed).orElse(PrintedText.EMPTY);
    }

    private static @Nullable String place(int paragraph, int sentence, PrintedText.Piece piece) {
        return piece.number() == 0 ? null : new Locator(paragraph, sentence, piece.number()).code();
    }
}
