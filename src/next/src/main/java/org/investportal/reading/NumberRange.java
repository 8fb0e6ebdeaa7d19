package org.investportal.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.value.Numeral;
import org.investportal.value.Quantity;
import org.investportal.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A range of values as people write it: 3 to 5 %, between 3 and 5 billion yuan, 30-50亿元. The ends have the same multiplier.
 *
 * @param unit the unit that was typed with the range
 */
public record NumberRange(
        Numeral lower, Numeral upper, @Nullable Unit unit) {

    private static final String EXAMPLE = "3 to 5";

    /** A longer text is no range. */
    private static final int LONGEST = 100;

    private static final Pattern TO = Pattern.compile("(?<=[\\d\\p{L}%‰]) ?(?:to|-|~|至|到) ?(?=[-\\d\\p{L}¥€£₩])");
    private static final Pattern BETWEEN =
            Pattern.compile("between (.+) and (.+)|介于(.+)(?:和|与|至|到|-|~)(.+?)(?:之间)?|(.+)(?:和|与|至|到|-|~)(.+)之间");
    private static final Pattern LOSS = Pattern.compile("(?:(?:a )?loss of |亏损) ?");
    private static final Pattern AMBIGUOUS_SIGN = Pattern.compile("minus |零下");

    /** Returns the range, or nothing if the text is none. Ends in the wrong order or in different units are refused. */
    static Optional<NumberRange> read(String typed) {
        String text = plain(typed);
        if (text.length() > LONGEST || AMBIGUOUS_SIGN.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        Matcher loss = LOSS.matcher(text);
        boolean below = loss.lookingAt();
        return anywhere(typed, below ? text.substring(loss.end()) : text)
                .map(range -> below ? range.negated() : range)
                .map(range -> range.requireOrder(typed));
    }

    /** A Chinese dash is two characters long; between numbers below zero, the second is a minus. */
    private static String plain(String typed) {
        String text = InputNormalizer.plain(typed);
        return text.startsWith("-") ? text : text.replace("--", "-");
    }

    /** Returns the range of two numbers; nothing if the first is not below the second. */
    public static Optional<NumberRange> of(Numeral lower, Numeral upper) {
        return Optional.of(of(lower, upper, null)).filter(NumberRange::goesUp);
    }

    /** Parses the range with the unit at its ends, then with the words of a unit around it: 人均3万至5万元. */
    private static Optional<NumberRange> anywhere(String typed, String text) {
        return inside(typed, text, null)
                .or(() -> UnitVocabulary.all().stream()
                        .flatMap(spelling ->
                                spelling
                                        .number(text)
                                        .flatMap(number -> inside(typed, number, spelling.unit()))
                                        .stream())
                        .findFirst());
    }

    private static Optional<NumberRange> inside(String typed, String text, @Nullable Unit around) {
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            int first = between.group(1) != null ? 1 : between.group(3) != null ? 3 : 5;
            return ends(typed, between.group(first), between.group(first + 1), around);
        }
        Matcher to = TO.matcher(text);
        while (to.find()) {
            Optional<NumberRange> found = ends(typed, text.substring(0, to.start()), text.substring(to.end()), around);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<NumberRange> ends(String typed, String from, String to, @Nullable Unit around) {
        Optional<NumberReader> first = NumberReader.find(from);
        Optional<NumberReader> last = NumberReader.find(to);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        List<Unit> units = Stream.of(around, first.get().unit(), last.get().unit())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (units.size() > 1) {
            throw UnreadableInput.of("unreadable.range-units", typed);
        }
        Numeral lower = first.get().numeral();
        Numeral upper = last.get().numeral();
        boolean bare = Character.isDigit(from.charAt(from.length() - 1));
        return Optional.of(of(bare ? sharingWord(lower, upper) : lower, upper, units.isEmpty() ? null : units.get(0)));
    }

    /**
     * Returns a number without a word of size in the power of ten of the number that it is joined to, as in 30-50亿; the number itself if that is nearer to the
     * other, as in 5000至1万.
     */
    public static Numeral sharingWord(Numeral bare, Numeral other) {
        if (bare.multiplier() != 0) {
            return bare;
        }
        Numeral shared = new Numeral(bare.digits(), other.multiplier());
        boolean nearer = bare.amount().signum() > 0
                && other.amount().signum() > 0
                && shared.amount()
                                .multiply(bare.amount())
                                .compareTo(other.amount().pow(2))
                        > 0;
        return nearer ? bare : shared;
    }

    /**
     * Writes both ends in the smaller of their scales: 80 million to 1.2 billion. If the larger number would lose zeros that were printed, both are written in its
     * scale: 9000万 to 1.0亿 is 0.9 to 1.0亿.
     */
    private static NumberRange of(Numeral lower, Numeral upper, @Nullable Unit unit) {
        Numeral coarse = lower.multiplier() > upper.multiplier() ? lower : upper;
        int finer = Math.min(lower.multiplier(), upper.multiplier());
        int multiplier = isWhole(scaled(coarse, finer), coarse) ? finer : coarse.multiplier();
        return new NumberRange(scaled(lower, multiplier), scaled(upper, multiplier), unit);
    }

    /** Returns whether a number has as many significant digits as it was printed with. */
    private static boolean isWhole(Numeral scaled, Numeral printed) {
        return scaled.significant().precision() == printed.significant().precision();
    }

    private static Numeral scaled(Numeral numeral, int multiplier) {
        return numeral.multiplier() == multiplier
                ? numeral
                : new Numeral(
                        numeral.significant()
                                .scaleByPowerOfTen(numeral.multiplier() - multiplier)
                                .toPlainString(),
                        multiplier);
    }

    private NumberRange negated() {
        return new NumberRange(negated(upper), negated(lower), unit);
    }

    private static Numeral negated(Numeral numeral) {
        return new Numeral("-" + numeral.digits(), numeral.multiplier());
    }

    private boolean goesUp() {
        return lower.amount().compareTo(upper.amount()) < 0;
    }

    private NumberRange requireOrder(String typed) {
        if (!goesUp()) {
            throw UnreadableInput.of("unreadable.range-order", typed, EXAMPLE);
        }
        return this;
    }

    /** Returns the canonical text of the range. */
    public String format() {
        return Quantity.range(lower, upper);
    }
}
