package org.investportal.reading;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.value.NumberWord;
import org.investportal.value.Numeral;
import org.investportal.value.Unit;
import org.jspecify.annotations.Nullable;

/** Parses numbers as people write them, with an optional unit before or after the number. */
public final class NumberReader {

    static final String EXAMPLES = "1,662, 159.2 billion, 20 billion 420 million, 1592亿, 3 to 5 %";

    private static final Pattern BELOW_ZERO = Pattern.compile("(?:-|minus |(?:a )?loss of |亏损|零下) ?");
    private static final Pattern PLUS = Pattern.compile("^(?:\\+|plus ) ?(?=[\\d.])");
    private static final Pattern SPACED_THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?(?: ?\\p{L}+)?");

    private final Numeral numeral;
    private final @Nullable Unit unit;

    /**
     * A unit that is printed beside a number.
     *
     * @param length the characters behind the number up to the end of the unit; 0 if the unit is printed before the number
     */
    public record PrintedUnit(Unit unit, int length) {}

    private NumberReader(Numeral numeral, @Nullable Unit unit) {
        this.numeral = numeral;
        this.unit = unit;
    }

    Numeral numeral() {
        return numeral;
    }

    /** Returns the unit that was typed with the number. */
    @Nullable
    Unit unit() {
        return unit;
    }

    /** Returns the number with its unit, or nothing if the text is not one. */
    static Optional<NumberReader> find(String typed) {
        String text = PLUS.matcher(InputNormalizer.plain(typed)).replaceFirst("");
        Matcher below = BELOW_ZERO.matcher(text);
        String sign = below.lookingAt() ? "-" : "";
        String rest = sign.isEmpty() ? text : text.substring(below.end());
        return read(sign + rest, null)
                .or(() -> UnitVocabulary.all().stream()
                        .flatMap(spelling ->
                                spelling.number(rest).flatMap(number -> read(sign + number, spelling.unit())).stream())
                        .findFirst());
    }

    private static Optional<NumberReader> read(String number, @Nullable Unit unit) {
        try {
            return Optional.of(new NumberReader(Numeral.parse(spelled(number.strip())), unit));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Returns the number, or nothing if the text is not one. */
    public static Optional<Numeral> numeral(String printed) {
        return find(printed).map(NumberReader::numeral);
    }

    /** Returns the unit that is printed beside a number in a sentence in plain lower case; a unit behind the number comes first. */
    public static Optional<PrintedUnit> unitBeside(String before, String behind) {
        String head = before.stripTrailing();
        String tail = behind.stripLeading();
        int spaces = behind.length() - tail.length();
        return UnitVocabulary.all().stream()
                .filter(spelling -> isBefore(spelling.before(), head) && isBehind(spelling.after(), tail))
                .max(Comparator.comparing((UnitVocabulary.Spelling spelling) ->
                                !spelling.after().isEmpty())
                        .thenComparing(spelling ->
                                spelling.before().length() + spelling.after().length()))
                .map(spelling -> new PrintedUnit(
                        spelling.unit(),
                        spelling.after().isEmpty()
                                ? 0
                                : spaces + spelling.after().length()));
    }

    private static boolean isBefore(String words, String head) {
        return head.endsWith(words) && (words.isEmpty() || isBetweenWords(head, head.length() - words.length()));
    }

    private static boolean isBehind(String words, String tail) {
        return tail.startsWith(words) && (words.isEmpty() || isBetweenWords(tail, words.length()));
    }

    private static boolean isBetweenWords(String text, int at) {
        return at == 0 || at == text.length() || !isLatin(text.charAt(at - 1)) || !isLatin(text.charAt(at));
    }

    private static boolean isLatin(char character) {
        return Character.isLetter(character) && !Character.isIdeographic(character);
    }

    private static String spelled(String number) {
        String full = Numeral.spelledOut(number);
        String joined = THOUSANDS.matcher(full).matches()
                ? SPACED_THOUSANDS.matcher(full).replaceAll("")
                : full;
        return NumberWord.value(joined).map(String::valueOf).orElse(joined);
    }
}
