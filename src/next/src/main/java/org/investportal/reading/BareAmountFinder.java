package org.investportal.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.investportal.reading.UnitVocabulary.Spelling;
import org.investportal.value.Unit.Dimension;

/**
 * Finds amounts that are typed into words where a figure could be cited: a cited figure can be corrected, a typed amount stays. An amount is a number with a
 * word for a power of ten, a currency or a unit, or a whole number with the noun of the things that it counts. Years, dates, ordinals and numbers in names
 * ({@code 1+6}, {@code No. 1}, {@code COVID-19}) are not amounts.
 * Not for terms of the glossary: numbers in a term belong to its meaning, and no figure states them.
 */
public final class BareAmountFinder {

    private static final Set<Dimension> OFTEN_NO_AMOUNT =
            EnumSet.of(Dimension.COUNT, Dimension.RANK, Dimension.TIME, Dimension.INDEX);

    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private static final String WORD =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred";
    private static final String SCALE = "(?:hundred|thousand|million|billion|trillion|bn|tn|mn)(?!\\p{L})|万亿|[万亿]";
    private static final String UNIT = "(?:per ?cent(?:age points?)?|dollars?)(?!\\p{L})|[%％㎡㎢℃]|k?m²|"
            + words(spelling -> spelling.before().isEmpty() ? spelling.after() : "");
    private static final String CURRENCY = "(?:[￥$]|" + words(Spelling::before) + ")";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November" + "|December)";
    private static final String NO_NOUN =
            "(?:of|and|or|to|in|on|at|by|for|from|is|are|was|were|has|had|have|the|a|an|as|with|that|which|it|until)(?!\\p{L})";
    private static final String APART = "(?<!No\\. )(?<![\\p{IsLatin}\\p{N}.,+/\\-–#])";

    private static final String AMOUNT = APART + "(?:" + CURRENCY + " ?(?:" + DIGITS + ")(?:[ -]?(?:" + SCALE + "))*"
            + "|(?:" + DIGITS + "|" + WORD + ")(?:[ -]?(?:" + SCALE + "))+(?: (?:" + DIGITS + ") ?(?:" + SCALE
            + "))*(?:[ -]?(?:" + UNIT + "))?"
            + "|(?:" + DIGITS + "|" + WORD + ")[ -]?(?:" + UNIT + "))";

    private static final String COUNT = APART + "(?!(?:1[0-9]|20)\\d{2} )(?:\\d{1,3}(?:,\\d{3})+|\\d+) (?!" + NO_NOUN
            + ")(?!" + MONTH + ")\\p{Ll}\\p{L}*";

    private static final Pattern EITHER = Pattern.compile("(?iu:" + AMOUNT + ")|" + COUNT);

    private BareAmountFinder() {}

    /** Returns the words of amounts that are measured. Words of counts, places and times are left out, because dates and ordinals have them too. */
    private static String words(Function<Spelling, String> words) {
        return UnitVocabulary.all().stream()
                .filter(spelling -> !OFTEN_NO_AMOUNT.contains(spelling.unit().dimension()))
                .map(words)
                .filter(word -> !word.matches("[a-z×]?"))
                .distinct()
                .map(word -> Pattern.quote(word) + (word.matches(".*[a-z]") ? "(?!\\p{L})" : ""))
                .collect(Collectors.joining("|"));
    }

    /** Returns the amounts as they are typed, in their order. */
    public static List<String> in(String text) {
        return EITHER.matcher(text).results().map(MatchResult::group).toList();
    }
}
