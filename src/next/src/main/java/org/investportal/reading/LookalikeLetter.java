package org.investportal.reading;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.value.Numeral;

/**
 * A letter that stands in a number where the digit is meant that it looks like, as in {@code 196.I} and {@code 3O亿}.
 *
 * @param meant the input with digits in place of such letters
 */
public record LookalikeLetter(String letter, String digit, String meant) {

    private static final String ONES = "IlΙІ|Ｉｌ｜";
    private static final String ZEROS = "OoΟοОоＯｏ";

    /** A letter that joins letters to a word; Chinese stands beside numbers without a space. */
    private static final String JOINING = "[\\p{L}&&[^\\p{IsHan}]]";

    private static final String POINT = "[.,．]";
    private static final String SIGN = "[\\p{Nd}" + ONES + ZEROS + "]";
    private static final String SCALE =
            "(?i: ?(?:bn|trn|tn|mn|mln|億|萬|" + String.join("|", Numeral.scaleWords()) + "))";

    private static final String JOINED = "[\\p{L}&&[^\\p{IsHan}" + ONES + ZEROS + "]]-";

    /** Digits and at least one such letter, and the word for a power of ten behind them; not a word, a unit, or a name such as 5G and O2O. */
    private static final Pattern NUMBER =
            Pattern.compile("(?=" + SIGN + ")(?<!" + JOINING + "|\\p{Nd}|[.,])(?<!" + JOINED + ")(?!(?i:O2O))"
                    + "(?=\\p{Nd}*+(?:" + POINT + "\\p{Nd}++)*+" + POINT + "?[" + ONES + ZEROS + "])"
                    + "((?>" + SIGN + "{1,20}(?:" + POINT + SIGN + "{1,20}){0,9}))"
                    + "(?:(" + SCALE + ")(?!" + JOINING + ")|(?!" + JOINING + "|\\p{Nd}))");

    /** Returns a matcher of numbers with such letters. */
    public static Matcher numbers(String text) {
        return NUMBER.matcher(text).useTransparentBounds(true);
    }

    /** Returns what is meant by a match of {@link #numbers}. */
    public static String meant(MatchResult number) {
        return digits(number.group(1)) + (number.group(2) == null ? "" : number.group(2));
    }

    /** Returns the first such letter of the text; empty if it has none. */
    static Optional<LookalikeLetter> firstIn(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        String letter =
                number.group(1).replaceAll("[^" + ONES + ZEROS + "]", "").substring(0, 1);
        return Optional.of(new LookalikeLetter(letter, digits(letter), number.replaceAll(LookalikeLetter::meant)));
    }

    /**
     * Reads the input. If it cannot be read, but would be a number or a period with digits in place of such letters, the refusal says so.
     *
     * @param isReadable whether a text can be read at all
     */
    static <T> T read(String typed, Function<String, T> reader, Predicate<String> isReadable) {
        try {
            return reader.apply(typed);
        } catch (UnreadableInput refused) {
            throw firstIn(typed)
                    .filter(letter -> isRead(letter.meant(), isReadable))
                    .map(letter -> UnreadableInput.of(
                            "unreadable.letter-for-digit", typed, letter.letter(), letter.digit(), letter.meant()))
                    .orElse(refused);
        }
    }

    private static boolean isRead(String text, Predicate<String> isReadable) {
        try {
            return isReadable.test(text);
        } catch (UnreadableInput refused) {
            return false;
        }
    }

    private static String digits(String letters) {
        return letters.replaceAll("[" + ONES + "]", "1").replaceAll("[" + ZEROS + "]", "0");
    }
}
