package org.investportal.catalogue.coverage;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.ChineseNumeral;
import org.investportal.catalogue.value.NumberWord;
import org.investportal.catalogue.value.Numeral;

/**
 * Finds the numbers of a sentence as printed. A token is the longest possible numeral: digits with separators and
 * decimals, the words for powers of ten joined to them ({@code 20 billion 420 million}), the ending of an ordinal
 * ({@code 13th}), a minus sign before them. Digits may stand anywhere, also inside a word ({@code 16nm}). A number
 * word is a separate token, also between hyphens. Chinese writes numbers in characters that are also parts of other
 * words, so these are tokens only where they can be numbers: several together, behind 第, or before a counter.
 */
final class NumberTokenizer {

    private static final String MINUS = "(?:(?<![^ (\\[“‘\"'])[-−])?";
    private static final String DIGITS = "(?:\\p{N}{1,3}(?:,\\p{N}{3})+(?!\\p{N})|\\p{N}+)(?:\\.\\p{N}+)?";
    private static final String SCALE = Numeral.scaleWords().stream()
            .map(word -> word.matches("[a-z]+") ? word + "(?!\\p{L})" : word)
            .collect(Collectors.joining("|", "(?:[十百千][万亿]|", ")"));
    private static final String SCALED = DIGITS + "[ -]?" + SCALE;
    private static final String ORDINAL = "(?:(?:st|nd|rd|th)(?!\\p{L}))?";

    private static final String COUNTERS = "个家项条名位人件座所辆台套次户种类批届期年月日天周岁级倍成番元吨亩季省市县区镇园馆院校港艘支张部层处";
    private static final String CHINESE = ChineseNumeral.CHARACTER;
    private static final String CHINESE_NUMBER = "百分之" + CHINESE + "{1,12}(?:点" + CHINESE + "{1,12})?|" + CHINESE
            + "{1,4}分之" + CHINESE + "{1,4}|翻了?[一二两三]?番|翻倍|一半|过半|半数"
            + "|(?<=[第数上近超几])" + CHINESE + "{1,12}"
            + "|(?!万一|千千|万万)" + CHINESE + "{2,12}(?:点" + CHINESE + "{1,12})?"
            + "|[二两三四五六七八九十](?=[大" + COUNTERS + "])|一(?=[个家项条名位倍成番季期])|[一二三四五六七八九](?=、[一二三四五六七八九]|产业)";

    private static final Pattern CANDIDATE = Pattern.compile(
            MINUS + "(?:" + SCALED + "(?: ?" + SCALED + "){0,3}|" + DIGITS + ORDINAL + ")|" + CHINESE_NUMBER
                    + "|[\\p{L}&&[^\\p{IsHan}]]+",
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
        int first = candidate.codePointAt(0);
        return !Character.isLetter(first) || Character.isIdeographic(first) || NumberWord.isOne(candidate);
    }
}
