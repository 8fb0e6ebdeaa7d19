package org.investportal.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as written: its digits with all zeros, and the power of ten of the word after them. {@code 12,305.900
 * million} has the digits {@code 12305.900} and the multiplier 6.
 *
 * @param digits decimal digits, with a leading minus and a decimal point where written, without separators
 * @param multiplier a power of ten that has a word: 0, 2, 3, 4, 6, 8, 9 or 12
 */
public record Numeral(String digits, int multiplier) {

    private static final Pattern DIGITS = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern TERM =
            Pattern.compile("((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?:(?:\\s*|-)(万亿|[万亿]|[a-z]+))?\\s*");
    private static final int LONGEST = 40;

    public Numeral {
        if (!DIGITS.matcher(digits).matches() || digits.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "\"" + digits + "\" are not the digits of a number; write them like 12305.900, " + LONGEST
                            + " characters at most");
        }
        Scale.ofPower(multiplier);
    }

    /**
     * Reads the output of {@link #format} and numbers as sources print them: {@code 1,662}, {@code 159.2 billion},
     * {@code 20 billion 420 million}, {@code 159.2亿}, {@code 204亿2000万}. Number words are read by {@link NumberWord}.
     *
     * @throws IllegalArgumentException if the text is not a number; the message says how to write one
     */
    public static Numeral parse(String text) {
        String written = text.strip().toLowerCase(Locale.ROOT).replace('−', '-');
        String minus = written.startsWith("-") ? "-" : "";
        Matcher matcher = TERM.matcher(written).region(minus.length(), written.length());
        Numeral sum = null;
        while (matcher.lookingAt()) {
            Numeral term = term(text, matcher.group(1), matcher.group(2));
            sum = sum == null ? term : sum.plus(term, text);
            matcher.region(matcher.end(), written.length());
        }
        if (sum == null || matcher.regionStart() < written.length()) {
            throw notANumber(text);
        }
        return new Numeral(minus + sum.digits, sum.multiplier);
    }

    /** Returns a number as printed, also if it is a word such as "fourth"; empty for words such as "half", which have no amount of their own. */
    public static Optional<Numeral> printed(String token) {
        try {
            return NumberWord.value(token)
                    .map(word -> new Numeral(String.valueOf(word), 0))
                    .or(() -> ChineseNumeral.parse(token))
                    .or(() -> Optional.of(parse(token.replace("%", ""))));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    /** Returns the words after digits that {@link #parse} accepts, in lower case; a longer word comes before the one that it begins with. */
    public static List<String> scaleWords() {
        return Scale.words();
    }

    /** Returns the text in lower case, such as {@code 2.5bn} and {@code 3億}, with the words for powers of ten that {@link #parse} accepts. */
    public static String spelledOut(String text) {
        return Scale.spelledOut(text);
    }

    private static Numeral term(String text, String digits, @Nullable String word) {
        Scale scale = Scale.named(word == null ? "" : word).orElseThrow(() -> notANumber(text));
        return new Numeral(digits.replace(",", ""), scale.powerOfTen());
    }

    /** Adds a smaller number in its smaller scale, which holds both: {@code 20 billion} and {@code 420 million} are 20420 million. */
    private Numeral plus(Numeral finer, String text) {
        BigDecimal one = BigDecimal.ONE.scaleByPowerOfTen(multiplier);
        if (finer.multiplier >= multiplier || finer.amount().compareTo(one) >= 0 || digits.contains(".")) {
            throw notANumber(text);
        }
        BigDecimal coarse = new BigDecimal(digits).scaleByPowerOfTen(multiplier - finer.multiplier);
        return new Numeral(coarse.add(new BigDecimal(finer.digits)).toPlainString(), finer.multiplier);
    }

    private static IllegalArgumentException notANumber(String text) {
        return new IllegalArgumentException(
                "\"" + text + "\" is no number; write it like 1,662 or 159.2 billion or 20 billion 420 million");
    }

    /** Returns the exact amount, without trailing zeros. */
    public BigDecimal amount() {
        return AmountNormalizer.plain(new BigDecimal(digits).scaleByPowerOfTen(multiplier));
    }

    /** Returns the significant digits. Zeros after a decimal point are significant, trailing zeros of a whole number are not. */
    public BigDecimal significant() {
        BigDecimal number = new BigDecimal(digits);
        return number.scale() <= 0 && number.signum() != 0 ? number.stripTrailingZeros() : number;
    }

    /** Returns whether the number has one significant digit, above the ones place, as in 100 or 3 million: it does not show how many zeros are meant. */
    public boolean isRound() {
        BigDecimal significant = significant();
        return significant.signum() != 0 && significant.precision() == 1 && multiplier > significant.scale();
    }

    /** Returns the digits and the word, which {@link #parse} reads. */
    public String format() {
        return multiplier == 0
                ? digits
                : digits + " " + Scale.ofPower(multiplier).word();
    }
}
