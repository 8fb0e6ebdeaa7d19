package org.investportal.editorial.proposal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Numeral;
import org.investportal.editorial.proposal.SentenceScan.Token;

/** Reads fractions as percentages: half, a third, two-thirds, 三分之一. A third is 33.3333 percent. */
final class FractionFinder {

    private static final List<String> COUNTS = List.of("", "a|one|一", "two|二|两", "three|三", "four|四");
    private static final Map<String, Integer> PARTS =
            Map.of("hal", 2, "thi", 3, "qua", 4, "fif", 5, "six", 6, "sev", 7, "eig", 8, "ten", 10);
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?=[aofth])(?:(a|one|two|three|four)[ -](half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)(?= of\\b| the\\b|[.,;]|$)|(?<!first |second |first-|second-)()(half)(?= of (?!\\d|the year)| the (?!year)))");
    private static final Pattern CHINESE = Pattern.compile("([二两三四五六七八九十])分之([一二两三四五六七八九])|一半|过半|半数");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;
    private static final int WINDOW = 20;

    private FractionFinder() {}

    /** Returns the percentage, if the number is a fraction or a part of one. */
    static Optional<Numeral> percentage(SentenceScan sentence, Token token) {
        return chinese(token.text()).or(() -> english(sentence, token)).map(FractionFinder::numeral);
    }

    private static Optional<BigDecimal> chinese(String text) {
        Matcher matcher = CHINESE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return matcher.group(1) == null
                ? Optional.of(BigDecimal.valueOf(50))
                : Optional.of(part(value(matcher.group(2)), value(matcher.group(1))));
    }

    private static Optional<BigDecimal> english(SentenceScan sentence, Token token) {
        Matcher matcher = ENGLISH.matcher(sentence.plain());
        matcher.region(
                Math.max(0, token.start() - WINDOW), Math.min(sentence.plain().length(), token.end() + WINDOW));
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            if (matcher.start() < token.end() && matcher.end() > token.start()) {
                boolean half = matcher.group(1) == null;
                String part = half ? matcher.group(4) : matcher.group(2);
                return Optional.of(
                        part(half ? 1 : count(matcher.group(1)), PARTS.getOrDefault(part.substring(0, 3), 2)));
            }
        }
        return Optional.empty();
    }

    private static int count(String word) {
        for (int count = 1; count < COUNTS.size(); count++) {
            if (word.matches(COUNTS.get(count))) {
                return count;
            }
        }
        return 1;
    }

    private static int value(String character) {
        return Numeral.printed(character)
                .map(numeral -> numeral.amount().intValue())
                .orElse(1);
    }

    private static BigDecimal part(int count, int parts) {
        return WHOLE.multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(parts), MathContext.DECIMAL32)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Numeral numeral(BigDecimal percentage) {
        BigDecimal plain = percentage.stripTrailingZeros();
        return new Numeral(plain.toPlainString(), 0);
    }
}
