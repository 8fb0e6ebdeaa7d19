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
import org.investportal.editorial.input.LookalikeLetter;
import org.investportal.editorial.input.NumberReader;
import org.investportal.editorial.proposal.SentenceScan.Token;

/** Finds typing traps in and around a number. Each pattern sees the printed sentence from 12 characters before the number to 12 behind it. */
final class TypingTrapFinder {

    private static final int AROUND = 12;
    private static final Map<TypingTrap, Pattern> TRAPS = new TreeMap<>(Map.of(
            TypingTrap.WIDE_DIGITS,
            Pattern.compile("[０-９]"),
            TypingTrap.CHINESE_ZERO,
            Pattern.compile("[〇○]\\p{Nd}|\\p{Nd}[.,]?[〇○]|[一二三四五六七八九]?[○OoＯ][一二三四五六七八九]|[一二三四五六七八九][○OoＯ]"),
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
        List<TypingTrap> traps = new ArrayList<>();
        if (mistyped(sentence, token).isPresent()) {
            traps.add(TypingTrap.LETTER_FOR_DIGIT);
        }
        TRAPS.forEach((trap, pattern) -> {
            if (touches(pattern.matcher(sentence.text()).useTransparentBounds(true), sentence, token)) {
                traps.add(trap);
            }
        });
        return traps;
    }

    private static boolean touches(Matcher matcher, SentenceScan sentence, Token token) {
        int end = Math.min(sentence.text().length(), token.end() + AROUND);
        matcher.region(Math.max(0, token.start() - AROUND), end);
        while (matcher.find()) {
            if (matcher.start() < token.end() && matcher.end() > token.start()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number that was probably meant where a letter stands for a digit. */
    static Optional<Numeral> meant(SentenceScan sentence, Token token) {
        String sign = token.text().matches("[-−].*") ? "-" : "";
        return mistyped(sentence, token).flatMap(number -> NumberReader.numeral(sign + LookalikeLetter.meant(number)));
    }

    /** Returns where the number ends, with the letters that stand for digits. */
    static int end(SentenceScan sentence, Token token) {
        return mistyped(sentence, token)
                .map(number -> Math.max(number.end(), token.end()))
                .orElse(token.end());
    }

    private static Optional<MatchResult> mistyped(SentenceScan sentence, Token token) {
        Matcher matcher = LookalikeLetter.numbers(sentence.text());
        return touches(matcher, sentence, token) ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
