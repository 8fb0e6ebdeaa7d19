package org.investportal.catalogue.coverage;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.NumberWord;
import org.investportal.catalogue.value.Numeral;

/**
 * Finds the numbers of a sentence as printed. A token is the longest possible numeral: digits with separators and
 * decimals, the words for powers of ten joined to them ({@code 20 billion 420 million}), the ending of an ordinal
 * ({@code 13th}), a minus sign before them. Digits may stand anywhere, also inside a word ({@code 16nm}). A number
 * word is a separate token, also between hyphens.
 */
final class NumberTokenizer {

    private static final String MINUS = "(?:(?<![^ (\\[“‘\"'])[-−])?";
    private static final String DIGITS = "(?:\\p{N}{1,3}(?:,\\p{N}{3})+(?!\\p{N})|\\p{N}+)(?:\\.\\p{N}+)?";
    private static final String SCALE = Numeral.scaleWords().stream()
            .map(word -> word.matches("[a-z]+") ? word + "(?!\\p{L})" : word)
            .collect(Collectors.joining("|", "(?:", ")"));
    private static final String SCALED = DIGITS + "[ -]?" + SCALE;
    private static final String ORDINAL = "(?:(?:st|nd|rd|th)(?!\\p{L}))?";

    private static final Pattern CANDIDATE = Pattern.compile(
            MINUS + "(?:" + SCALED + "(?: ?" + SCALED + "){0,3}|" + DIGITS + ORDINAL + ")|\\p{L}+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NumberTokenizer() {}

    static List<String> of(String sentence) {
        return in(sentence).stream().map(MatchResult::group).toList();
    }

    /** Returns the tokens with their positions. */
    static List<MatchResult> in(String sentence) {
        return CANDIDATE
                .matcher(sentence)
                .results()
                .filter(candidate -> carriesANumber(candidate.group()))
                .toList();
    }

    private static boolean carriesANumber(String candidate) {
        return !Character.isLetter(candidate.codePointAt(0)) || NumberWord.isOne(candidate);
    }
}
