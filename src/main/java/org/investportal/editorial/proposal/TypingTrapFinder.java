package org.investportal.editorial.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Numeral;
import org.investportal.editorial.proposal.SentenceScan.Token;

/** Finds typing traps in and around a number. Each pattern sees the printed sentence from 12 characters before the number to 12 behind it. */
final class TypingTrapFinder {

    private static final int AROUND = 12;
    private static final String LETTERS = "[IlOo|]";
    /** Digits with a letter that looks like one; not a word, a unit or a name such as 5G. */
    private static final Pattern MISTYPED = Pattern.compile(
            "(?=[\\dIlOo|])(?<![\\p{L}\\p{N}.,-])(?=[\\d.,IlOo|]{0,20}\\d)(?=[\\d.,]{0,20}" + LETTERS
                    + ")([\\dIlOo|][\\dIlOo|.,]{0,20})(?<![.,])(?![\\p{L}\\p{N}])( ?(?:thousand|million|billion|trillion|万亿|[万亿]))?");

    private static final Map<TypingTrap, Pattern> TRAPS = new TreeMap<>(Map.of(
            TypingTrap.LETTER_FOR_DIGIT,
            MISTYPED,
            TypingTrap.WIDE_DIGITS,
            Pattern.compile("[０-９]"),
            TypingTrap.CHINESE_ZERO,
            Pattern.compile("[〇○]\\p{Nd}|\\p{Nd}[.,]?[〇○]|[一二三四五六七八九]○|○[一二三四五六七八九]"),
            TypingTrap.SPACE_IN_NUMBER,
            Pattern.compile(
                    "(?<![\\d.,])\\d{1,3}(?: \\d{3})+(?!\\d)|\\d[.,] \\d{3}(?!\\d)|\\d [.,]\\d|(?<![\\d.])\\d+\\. \\d+(?=%| ?(?:[万亿]|billion|million|percent))"),
            TypingTrap.SPACE_BEFORE_SCALE,
            Pattern.compile("\\d\\s+(?:万亿|[十百千]?[万亿])|[万亿] +[元亿]"),
            TypingTrap.MIXED_SEPARATORS,
            Pattern.compile(
                    "(?<!\\d)\\d+\\.\\d{3}(?:\\.\\d{3})+(?![.\\d])|\\d\\.\\d+,\\d|\\d，\\d|\\d[、﹐·•]\\d|\\d,\\d{1,2}(?![\\d,])|\\d,\\d{4,}|\\d\\.\\.\\d|\\d,,\\d|\\d．\\d"),
            TypingTrap.DASH_OR_MINUS,
            Pattern.compile("(?:^|[ (（为是至下降])[–—‒―－ー一]\\d")));

    private TypingTrapFinder() {}

    /** Returns the traps of a number, in the order of the constants. */
    static List<TypingTrap> in(SentenceScan sentence, Token token) {
        int start = Math.max(0, token.start() - AROUND);
        int end = Math.min(sentence.text().length(), token.end() + AROUND);
        List<TypingTrap> traps = new ArrayList<>();
        TRAPS.forEach((trap, pattern) -> {
            Matcher matcher =
                    pattern.matcher(sentence.text()).region(start, end).useTransparentBounds(true);
            if (touches(matcher, token)) {
                traps.add(trap);
            }
        });
        return traps;
    }

    private static boolean touches(Matcher matcher, Token token) {
        while (matcher.find()) {
            if (matcher.start() < token.end() && matcher.end() > token.start()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number that was probably meant where a letter stands for a digit. */
    static Optional<Numeral> meant(SentenceScan sentence, Token token) {
        return mistyped(sentence, token)
                .flatMap(number ->
                        Numeral.printed(number.group(1).replaceAll("[Il|]", "1").replaceAll("[Oo]", "0")
                                + (number.group(2) == null ? "" : number.group(2))));
    }

    /** Returns where the number ends, with the letters that stand for digits. */
    static int end(SentenceScan sentence, Token token) {
        return mistyped(sentence, token).map(MatchResult::end).orElse(token.end());
    }

    private static Optional<MatchResult> mistyped(SentenceScan sentence, Token token) {
        Matcher matcher = MISTYPED.matcher(sentence.text());
        matcher.region(
                Math.max(0, token.start() - AROUND), Math.min(sentence.text().length(), token.end() + AROUND));
        matcher.useTransparentBounds(true);
        return touches(matcher, token) ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
