package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Estimates the room that text takes. Text in a picture is large enough to be legible on a screen that is 320 pixels wide. Letters are counted wide, so that no
 * reader's font is cut off.
 */
final class TextWidth {

    /** The distance from one line to the next. */
    static final BigDecimal LINE = BigDecimal.valueOf(18);

    private static final String BEHIND_A_SIGN = "(?<=[/?&=-])(?![/-])";
    private static final BigDecimal LETTER = new BigDecimal("8.4");
    private static final BigDecimal IDEOGRAPH = new BigDecimal("15");

    private TextWidth() {}

    static BigDecimal width(String words) {
        long wide = words.codePoints().filter(Character::isIdeographic).count();
        long letters = words.codePoints().count() - wide;
        return LETTER.multiply(BigDecimal.valueOf(letters)).add(IDEOGRAPH.multiply(BigDecimal.valueOf(wide)));
    }

    static BigDecimal width(List<String> lines) {
        return lines.stream().map(TextWidth::width).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    static BigDecimal height(int lines) {
        return LINE.multiply(BigDecimal.valueOf(lines));
    }

    /** Splits a text into lines of the given width. A longer word has a line of its own; an ideograph counts as a word. */
    static List<String> wrap(String words, BigDecimal room) {
        return lines(words(words), room);
    }

    /**
     * Splits a text into lines of the given width. A longer word, such as an address, is broken behind one of its signs, and elsewhere only
     * if it has none.
     */
    static List<String> fill(String words, BigDecimal room) {
        int letters = room.divideToIntegralValue(LETTER).intValue();
        List<String> parts = words(words).stream()
                .flatMap(word ->
                        width(word).compareTo(room) > 0 ? Stream.of(word.split(BEHIND_A_SIGN, -1)) : Stream.of(word))
                .flatMap(part -> width(part).compareTo(room) > 0 ? cut(part, letters) : Stream.of(part))
                .toList();
        return lines(parts, room);
    }

    private static Stream<String> cut(String word, int letters) {
        return Stream.iterate(0, at -> at < word.length(), at -> at + letters)
                .map(at -> word.substring(at, Math.min(word.length(), at + letters)));
    }

    private static List<String> lines(List<String> parts, BigDecimal room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : parts) {
            if (!line.isEmpty() && width((line + part).strip()).compareTo(room) > 0) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** Splits a text into words, each with the blank that follows it. */
    private static List<String> words(String words) {
        return Stream.of(words.split("(?<= )|(?<=\\p{IsIdeographic})(?=\\p{IsIdeographic})", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
