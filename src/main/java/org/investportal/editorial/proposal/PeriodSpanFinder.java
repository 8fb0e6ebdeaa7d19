package org.investportal.editorial.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.input.LookalikeLetter;
import org.jspecify.annotations.Nullable;

/** Finds the periods that a sentence names. */
final class PeriodSpanFinder {

    /** The words before a period that make it only the base of a comparison. */
    private static final Pattern COMPARED = Pattern.compile(
            "(?:compared (?:with|to)|over|than|against|versus|\\bvs\\.?|(?<!set )up from|down from|(?:%|percent|per cent|points?) from|from(?= the (?:same|corresponding))|relative to|比|较|与|同比)"
                    + " ?(?:(?:that|those|the level|the figure|the (?:same|corresponding) (?:period|time|months?|quarter)|the end)(?: of| in)? )?(?:in |of )?(?:the )?$");

    /** The words before a period that make it a beginning or an end. */
    private static final Pattern SINCE = Pattern.compile("(?:since|自|从|starting from)(?: the end of)? ?$");

    private static final Pattern ONWARDS = Pattern.compile("^ ?(?:onwards?|以来|起)");
    private static final Pattern UNTIL =
            Pattern.compile("(?:by|until|till|before)(?: the (?:end|year)(?: of)?)? ?$|(?:力争到|争取到|到|至) ?$");
    /** The words around a date of an event that dates no figure. */
    private static final Pattern FOUNDED = Pattern.compile(
            "(?:\\b(?:founded|established|approved[^,;]{0,40}|opened|inaugurated|delivered|put into (?:operation|use)|incorporated) (?:in|on) |(?:成立|始建|创建|建成|设立|创办)于)$");

    private static final Pattern FOUNDING =
            Pattern.compile("^[^,。;\\d]{0,12}(?:批准|成立|设立|升格|投产|开工|交付|获批|投用|创办|开行|竣工|动工)");
    private static final Pattern YEAR_END =
            Pattern.compile("(?:\\bend[- ]|(?:end|close) of |year-end |(?:end|close) (?:in|of) )(?:the year )?$");
    private static final Pattern CHINESE_YEAR_END = Pattern.compile("^ ?(?:年?底|年?末)");
    private static final Pattern FUTURE =
            Pattern.compile("will|plan|aim|target|goal|strive|expect|seek|to reach|力争|目标|计划|规划|预计|将|争取|确保|建成|实现|达到");
    private static final int WINDOW = 60;

    private final PeriodPhrase phrases;

    PeriodSpanFinder(@Nullable LocalDate published) {
        this.phrases = new PeriodPhrase(published);
    }

    List<PeriodSpan> in(SentenceScan sentence) {
        List<PeriodSpan> spans = new ArrayList<>();
        List<MatchResult> mistyped =
                LookalikeLetter.numbers(sentence.text()).results().toList();
        Matcher matcher = PeriodPhrase.ANY.matcher(sentence.plain());
        while (matcher.find()) {
            Optional<Period> period = Optional.of(matcher)
                    .filter(found -> !isMistyped(mistyped, found))
                    .flatMap(phrases::code)
                    .flatMap(code -> period(inContext(sentence, matcher, code)).or(() -> period(code)));
            if (period.isPresent()
                    || !PeriodPhrase.WITH_YEAR.matcher(matcher.group()).find()) {
                spans.add(span(sentence, matcher, period.orElse(null)));
            }
        }
        return spans;
    }

    /** A letter for a digit, as in 2018年l2月, makes it another period. */
    private static boolean isMistyped(List<MatchResult> mistyped, MatchResult period) {
        return mistyped.stream().anyMatch(number -> number.start() < period.end() && number.end() > period.start());
    }

    private static PeriodSpan span(SentenceScan sentence, Matcher found, @Nullable Period period) {
        String before = sentence.before(found.start(), WINDOW);
        boolean base = !SINCE.matcher(before).find() && isBase(sentence, found, before);
        return new PeriodSpan(found.start(), found.end(), period, base);
    }

    private static boolean isBase(SentenceScan sentence, Matcher found, String before) {
        return COMPARED.matcher(before).find()
                || FOUNDED.matcher(before).find()
                || FOUNDING.matcher(sentence.from(found.end(), WINDOW)).find();
    }

    /** Returns the code of the range that the words around a single period make of it. */
    private static String inContext(SentenceScan sentence, Matcher found, String code) {
        String before = sentence.before(found.start(), WINDOW);
        String behind = sentence.from(found.end(), WINDOW);
        if (code.contains("--")) {
            return code;
        }
        if (SINCE.matcher(before).find() || ONWARDS.matcher(behind).find()) {
            return code + "--";
        }
        if (YEAR_END.matcher(before).find() || CHINESE_YEAR_END.matcher(behind).find()) {
            return lastDay(code);
        }
        return UNTIL.matcher(before).find() && FUTURE.matcher(sentence.plain()).find() ? "--" + code : code;
    }

    private static String lastDay(String code) {
        return period(code).map(period -> period.lastDay().toString()).orElse(code);
    }

    private static Optional<Period> period(String code) {
        try {
            return Optional.of(Period.parse(code));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
