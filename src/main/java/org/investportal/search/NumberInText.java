package org.investportal.search;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.ChineseNumeral;
import org.investportal.catalogue.value.Numeral;

/**
 * A number in words, as people type it and pages show it: {@code 304.1}, {@code 159.2 billion}, {@code 1592亿}, {@code 百分之二十}.
 *
 * @param digits the number without the word for its power of ten
 * @param amount the number with it
 * @param isWhole whether it is written as digits alone, such as a year
 * @param mayBeName whether names have such numbers, too, as in 二十大 and G20
 */
record NumberInText(int start, int end, BigDecimal digits, BigDecimal amount, boolean isWhole, boolean mayBeName) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.,])(\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,18})(\\.\\d{1,10})?(?:\\s?多?\\s?(" + scaleWords() + "))?");

    private static final Pattern IN_CHARACTERS =
            Pattern.compile("(?:(C{1,3})分之)?(C+(?:点C+)?)".replace("C", ChineseNumeral.CHARACTER));

    private static final Pattern YEAR_IN_CHARACTERS = Pattern.compile("[一二][零〇○一二三四五六七八九]{3}");

    /** A number without a larger unit or decimals is as often a name, such as 十三五 and 双十一. */
    private static final Pattern SURE_IN_CHARACTERS =
            Pattern.compile(".+[百千万亿].*|[百千万亿].+|.+点.+|[二三四五六七八九]十[一二三四五六七八九]?");

    private static final int DECIMALS = 4;

    private static String scaleWords() {
        return Numeral.scaleWords().stream()
                .map(word -> Pattern.quote(word) + "(?![a-z])")
                .collect(Collectors.joining("|"));
    }

    /** Returns the text in the form in which {@link #in} counts positions. */
    static String plain(String lower) {
        return Numeral.spelledOut(lower);
    }

    /** Returns the numbers of a text in lower case, without overlaps. */
    static List<NumberInText> in(String text) {
        List<NumberInText> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            numbers.add(inDigits(found));
        }
        Matcher characters = IN_CHARACTERS.matcher(text);
        while (characters.find()) {
            inCharacters(characters)
                    .filter(number -> numbers.stream().noneMatch(number::overlaps))
                    .ifPresent(numbers::add);
        }
        return numbers;
    }

    private static NumberInText inDigits(Matcher found) {
        String decimals = found.group(2) == null ? "" : found.group(2);
        String whole = found.group(1).replace(",", "");
        String scale = found.group(3) == null ? "" : found.group(3);
        boolean isWhole =
                decimals.isEmpty() && scale.isEmpty() && !found.group(1).contains(",");
        return new NumberInText(
                found.start(),
                found.end(),
                new BigDecimal(whole + decimals),
                Numeral.parse(whole + decimals + " " + scale).amount(),
                isWhole,
                isWhole);
    }

    /** A fraction is read as a percentage. */
    private static Optional<NumberInText> inCharacters(Matcher found) {
        Optional<Numeral> number = Numeral.printed(found.group(2));
        return found.group(1) == null
                ? number.flatMap(numeral -> inCharacters(found, numeral))
                : Numeral.printed(found.group(1))
                        .filter(parts -> parts.amount().signum() != 0)
                        .flatMap(parts -> number.map(numeral -> percent(numeral, parts)))
                        .map(percent -> new NumberInText(found.start(), found.end(), percent, percent, false, false));
    }

    private static Optional<NumberInText> inCharacters(Matcher found, Numeral numeral) {
        boolean isYear = YEAR_IN_CHARACTERS.matcher(found.group()).matches();
        return isYear || SURE_IN_CHARACTERS.matcher(found.group()).matches()
                ? Optional.of(new NumberInText(
                        found.start(),
                        found.end(),
                        new BigDecimal(numeral.digits()),
                        numeral.amount(),
                        isYear,
                        !found.group().contains("点")))
                : Optional.empty();
    }

    private static BigDecimal percent(Numeral numerator, Numeral denominator) {
        return numerator.amount().movePointRight(2).divide(denominator.amount(), DECIMALS, RoundingMode.HALF_UP);
    }

    private boolean overlaps(NumberInText other) {
        return start < other.end && other.start < end;
    }

    /** Returns whether there is a word for a power of ten. */
    boolean isScaled() {
        return digits.compareTo(amount) != 0;
    }

    boolean isDigit() {
        return isWhole && digits.compareTo(BigDecimal.TEN) < 0;
    }

    /** Returns the number of digits that say something. */
    int precision() {
        return plain(digits).precision();
    }

    /** Returns whether the number can be a year. */
    boolean isYear() {
        return isWhole
                && digits.compareTo(BigDecimal.valueOf(1900)) >= 0
                && digits.compareTo(BigDecimal.valueOf(2100)) < 0;
    }

    /** Returns the term of the index for a number. */
    static String term(BigDecimal number) {
        return plain(number).toPlainString();
    }

    /** Returns the terms of the number rounded to fewer digits, since people type fewer than are stated. */
    static Set<String> rounded(BigDecimal number, RoundingMode mode) {
        Set<String> terms = new LinkedHashSet<>();
        int precision = plain(number).precision();
        for (int digits = precision - 1; digits > 0; digits--) {
            terms.add(term(number.round(new MathContext(digits, mode))));
        }
        return terms;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.abs().stripTrailingZeros();
    }

    /** Returns how much the number counts in a query: the more digits it has, the less it is in an item by chance. */
    float weight() {
        if (isYear()) {
            return 2;
        }
        return switch (precision()) {
            case 1 -> isWhole() ? 2 : 8;
            case 2 -> 10;
            default -> 14;
        };
    }
}
