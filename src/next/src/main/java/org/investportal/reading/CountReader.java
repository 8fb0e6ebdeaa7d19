package org.investportal.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.value.NumberWord;

/** Parses small whole numbers in digits, English words and Chinese numerals. */
final class CountReader {

    /** Matches what may be a count: one captured group. */
    static final String ANY = "(\\d{1,2}|[a-z]+|[一二两三四五六七八九十]{1,3})";

    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");
    private static final String NUMERALS = "一二三四五六七八九";
    private static final String NUMERAL = "([" + NUMERALS + "])?";
    private static final Pattern CHINESE = Pattern.compile("(?:" + NUMERAL + "(十))?" + NUMERAL);
    private static final int TEN = 10;

    private CountReader() {}

    /** Returns the cardinal number, below a hundred. */
    static Optional<Integer> count(String text) {
        if (DIGITS.matcher(text).matches()) {
            return Optional.of(Integer.valueOf(text));
        }
        return text.equals("两")
                ? Optional.of(2)
                : chinese(text).or(() -> NumberWord.value(text).filter(value -> !NumberWord.isOrdinal(text)));
    }

    /** Returns the number of a place in a sequence: 14th, fourteenth, 十四. */
    static Optional<Integer> ordinal(String text) {
        String digits = text.replaceFirst("(?<=\\d)(?:st|nd|rd|th)$", "");
        return DIGITS.matcher(digits).matches()
                ? Optional.of(Integer.valueOf(digits))
                : chinese(text).or(() -> NumberWord.value(text).filter(value -> NumberWord.isOrdinal(text)));
    }

    private static Optional<Integer> chinese(String text) {
        Matcher matcher = CHINESE.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        int tens = matcher.group(2) == null ? 0 : matcher.group(1) == null ? 1 : digit(matcher.group(1));
        return Optional.of(TEN * tens + (matcher.group(3) == null ? 0 : digit(matcher.group(3))));
    }

    private static int digit(String numeral) {
        return NUMERALS.indexOf(numeral) + 1;
    }
}
