package org.investportal.reading;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.reading.NumberPhrase.Kind;
import org.investportal.value.NumberWord;
import org.investportal.value.Unit;
import org.jspecify.annotations.Nullable;

/** Parses numbers in English and Chinese words whose digits depend on the unit. */
final class NumberPhraseReader {

    private static final int DOZEN = 12;
    private static final int TEN = 10;

    private static final String A = "(?:(\\d{1,2}|[a-z]+)[- ])?";
    private static final Pattern PART = Pattern.compile(
            A + "(half|halves|(?:quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?)(?: of)?");
    private static final Pattern CHINESE_PART = Pattern.compile("(百|千|[一二三四五六七八九十]{1,3})分之([一二三四五六七八九十]{1,3})");
    private static final Pattern TENTHS = Pattern.compile("([1-9一二三四五六七八九])成([1-9一二三四五六七八九半])?");
    private static final Pattern FOLD = Pattern.compile(CountReader.ANY + "[- ]?fold");
    private static final Pattern DOZENS = Pattern.compile(A + "dozen");
    private static final Pattern DOUBLINGS = Pattern.compile("翻了?([一两二三四五])?番");
    private static final Map<String, Integer> CHANGES =
            Map.of("double", 2, "doubled", 2, "doubling", 2, "triple", 3, "tripled", 3, "tripling", 3, "quadrupled", 4);
    private static final Map<String, Integer> DENOMINATORS =
            Map.of("half", 2, "halves", 2, "quarter", 4, "quarters", 4, "百", 100, "千", 1000);

    private NumberPhraseReader() {}

    /** Parses the words. An ordinal alone is a part only if the unit is one of parts; else it is a place. */
    static Optional<NumberPhrase> read(String typed, @Nullable Unit unit) {
        String text = InputNormalizer.plain(typed);
        return plain(text, unit)
                .or(() -> QualifierPhrase.find(typed)
                        .flatMap(words -> plain(words.number(), unit).map(phrase -> phrase.with(words.qualifier()))));
    }

    private static Optional<NumberPhrase> plain(String text, @Nullable Unit unit) {
        return Stream.<Supplier<Optional<NumberPhrase>>>of(
                        () -> part(text, unit), () -> chinesePart(text), () -> change(text), () -> whole(text))
                .flatMap(form -> form.get().stream())
                .findFirst();
    }

    private static Optional<NumberPhrase> part(String text, @Nullable Unit unit) {
        Matcher matcher = PART.matcher(text);
        if (!matcher.matches() || (NumberWord.isOrdinal(text) && unit != Unit.PERCENT && unit != Unit.TIMES)) {
            return Optional.empty();
        }
        return numerator(matcher.group(1))
                .flatMap(parts -> denominator(matcher.group(2)).map(whole -> NumberPhrase.of(Kind.PART, parts, whole)));
    }

    private static Optional<Integer> numerator(@Nullable String count) {
        return count == null || count.equals("a") || count.equals("an") ? Optional.of(1) : CountReader.count(count);
    }

    private static Optional<Integer> denominator(String name) {
        return Optional.ofNullable(DENOMINATORS.get(name))
                .or(() -> CountReader.ordinal(name.endsWith("s") ? name.substring(0, name.length() - 1) : name));
    }

    private static Optional<NumberPhrase> chinesePart(String text) {
        if (text.matches("一?半|半数")) {
            return Optional.of(NumberPhrase.of(Kind.PART, 1, 2));
        }
        Matcher tenths = TENTHS.matcher(text);
        if (tenths.matches()) {
            return Optional.of(
                    NumberPhrase.of(Kind.PART, TEN * digit(tenths.group(1)) + digit(tenths.group(2)), TEN * TEN));
        }
        Matcher part = CHINESE_PART.matcher(text);
        return part.matches()
                ? denominator(part.group(1))
                        .flatMap(whole ->
                                CountReader.count(part.group(2)).map(parts -> NumberPhrase.of(Kind.PART, parts, whole)))
                : Optional.empty();
    }

    private static int digit(@Nullable String numeral) {
        return numeral == null
                ? 0
                : numeral.equals("半") ? TEN / 2 : CountReader.count(numeral).orElseThrow();
    }

    private static Optional<NumberPhrase> change(String text) {
        Matcher doublings = DOUBLINGS.matcher(text);
        if (doublings.matches()) {
            int times = doublings.group(1) == null ? 1 : digit(doublings.group(1));
            return Optional.of(NumberPhrase.of(Kind.CHANGE, 1 << times, 1));
        }
        return text.matches("halved|减半")
                ? Optional.of(NumberPhrase.of(Kind.CHANGE, 1, 2))
                : Optional.ofNullable(CHANGES.get(text)).map(times -> NumberPhrase.of(Kind.CHANGE, times, 1));
    }

    private static Optional<NumberPhrase> whole(String text) {
        Matcher fold = FOLD.matcher(text);
        Matcher dozens = DOZENS.matcher(text);
        if (fold.matches()) {
            return CountReader.count(fold.group(1)).map(times -> NumberPhrase.of(Kind.MULTIPLE, times, 1));
        }
        if (dozens.matches()) {
            return numerator(dozens.group(1)).map(count -> NumberPhrase.of(Kind.COUNT, DOZEN * count, 1));
        }
        return switch (text) {
            case "twice" -> Optional.of(NumberPhrase.of(Kind.MULTIPLE, 2, 1));
            case "half a dozen" -> Optional.of(NumberPhrase.of(Kind.COUNT, DOZEN / 2, 1));
            default -> Optional.empty();
        };
    }
}
