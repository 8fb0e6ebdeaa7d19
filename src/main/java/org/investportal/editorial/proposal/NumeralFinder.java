package org.investportal.editorial.proposal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.NumberWord;
import org.investportal.catalogue.value.Numeral;
import org.investportal.editorial.input.NumberReader;
import org.investportal.editorial.proposal.SentenceScan.Token;
import org.jspecify.annotations.Nullable;

/** Reads the digits and the power of ten of a printed number, also where they are words or the power is printed apart from the digits. */
final class NumeralFinder {

    /** Words for a multiple of an earlier amount; 翻两番 is two doublings. */
    private static final Map<String, String> MULTIPLES = Map.ofEntries(
            Map.entry("double", "2"),
            Map.entry("doubled", "2"),
            Map.entry("doubling", "2"),
            Map.entry("doubles", "2"),
            Map.entry("twofold", "2"),
            Map.entry("翻番", "2"),
            Map.entry("翻倍", "2"),
            Map.entry("翻一番", "2"),
            Map.entry("翻了一番", "2"),
            Map.entry("翻两番", "4"),
            Map.entry("翻了两番", "4"),
            Map.entry("halved", "0.5"),
            Map.entry("halving", "0.5"),
            Map.entry("triple", "3"),
            Map.entry("tripled", "3"),
            Map.entry("tripling", "3"),
            Map.entry("threefold", "3"),
            Map.entry("quadrupled", "4"),
            Map.entry("fourfold", "4"),
            Map.entry("fivefold", "5"),
            Map.entry("tenfold", "10"));

    private static final Pattern SCALE_WORD =
            Pattern.compile("(?:hundred|thousand|million|billion|trillion)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> PLURALS = Map.of(
            "dozens",
            "10",
            "tens",
            "10",
            "hundreds",
            "100",
            "thousands",
            "1 thousand",
            "millions",
            "1 million",
            "billions",
            "1 billion",
            "trillions",
            "1 trillion");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?: \\d{3})+(?![\\d.,])");
    private static final Pattern BARE = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private NumeralFinder() {}

    static @Nullable Proposed<Numeral> of(SentenceScan sentence, Token token) {
        Optional<Numeral> meant = TypingTrapFinder.meant(sentence, token);
        if (meant.isPresent()) {
            return Proposed.guess(meant.get());
        }
        Optional<Numeral> spaced = spaced(sentence, token);
        if (spaced.isPresent()) {
            return Proposed.guess(spaced.get());
        }
        String printed = token.text();
        String between = UnitFinder.between(sentence, token).replaceFirst("^(?:多|余|来|几|\\+)", "");
        if (!between.isBlank() && BARE.matcher(printed).matches()) {
            Optional<Numeral> scaled = NumberReader.numeral(printed + between);
            if (scaled.isPresent()) {
                return Proposed.likely(scaled.get());
            }
        }
        return FractionFinder.percentage(sentence, token)
                .or(() -> joined(sentence, token))
                .or(() -> NumberReader.numeral(printed))
                .or(() -> Numeral.printed(printed))
                .or(() -> word(printed.toLowerCase(Locale.ROOT)))
                .map(Proposed::likely)
                .orElse(null);
    }

    /** Returns the number whose thousands are parted by spaces. */
    private static Optional<Numeral> spaced(SentenceScan sentence, Token token) {
        Matcher matcher = SPACED.matcher(sentence.plain())
                .region(token.start(), sentence.plain().length());
        boolean whole =
                matcher.lookingAt() && !sentence.before(token.start(), 2).matches(".*\\d.?");
        return whole ? NumberReader.numeral(matcher.group().replace(" ", "")) : Optional.empty();
    }

    /** Returns the number of a word that stands for a multiple, a power of ten or the order of an amount. */
    private static Optional<Numeral> word(String word) {
        return Optional.ofNullable(MULTIPLES.get(word))
                .or(() -> Optional.ofNullable(PLURALS.get(word)))
                .or(() -> SCALE_WORD.matcher(word).matches() ? Optional.of("1 " + word) : Optional.empty())
                .map(Numeral::parse);
    }

    /** Tells whether the word is a multiple of an earlier amount. */
    static boolean isMultiple(Token token) {
        return MULTIPLES.containsKey(token.text().toLowerCase(Locale.ROOT));
    }

    /** Returns the number of which two tokens are the parts, as in "two million". */
    private static Optional<Numeral> joined(SentenceScan sentence, Token token) {
        return SCALE_WORD.matcher(token.text()).matches()
                ? neighbour(sentence, token, -1).flatMap(word -> scaled(word, token))
                : neighbour(sentence, token, 1)
                        .filter(scale -> SCALE_WORD.matcher(scale.text()).matches())
                        .flatMap(scale -> scaled(token, scale));
    }

    private static Optional<Numeral> scaled(Token word, Token scale) {
        return NumberWord.value(word.text()).map(number -> Numeral.parse(number + " " + scale.text()));
    }

    /** Returns the number word that is printed directly beside another. */
    static Optional<Token> neighbour(SentenceScan sentence, Token token, int step) {
        int index = token.ordinal() - 1 + step;
        if (index < 0 || index >= sentence.tokens().size()) {
            return Optional.empty();
        }
        Token other = sentence.tokens().get(index);
        int gap = step < 0 ? token.start() - other.end() : other.start() - token.end();
        return gap == 1 && NumberWord.isOne(other.text()) && NumberWord.isOne(token.text())
                ? Optional.of(other)
                : Optional.empty();
    }
}
