package org.investportal.editorial.proposal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.input.NumberReader;
import org.investportal.editorial.input.NumberReader.PrintedUnit;
import org.investportal.editorial.proposal.SentenceScan.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unit that is printed beside a number. {@link NumberReader} knows the words for the units of the catalogue; words for other units are listed here and
 * give no unit until the catalogue has one.
 */
final class UnitFinder {

    /** Words behind a number for units that the catalogue lacks. A unit that it gets is found by {@link NumberReader} first. */
    private static final String OTHERS =
            "us dollars?|u\\.s\\. dollars?|hong kong dollars?|dollars?|usd|hkd|eur|euros?|yen|pounds?|metric tons?|tons?|tonnes?|kilograms?|kg"
                    + "|square kilomet(?:er|re)s?|sq\\.? ?km|km2|km²|kilomet(?:er|re)s?|km|cubic met(?:er|re)s?|met(?:er|re)s?|hectares?|mu|acres?|miles?"
                    + "|kilowatt[- ]hours?|kwh|twh|gwh|megawatts?|mw|gw|kilowatts?|kw|teus?|standard containers?|years?|months?|weeks?|days?|hours?|minutes?|degrees?|nautical miles?"
                    + "|美元|港元|港币|欧元|日元|英镑|平方公里|平方千米|公里|千米|海里|立方米|公顷|亩|米|吨|公斤|千克|千瓦时|千瓦|兆瓦|吉瓦|度|标准?箱|班次|‰|年|个月|个?小时|天|分钟|岁|周年";

    private static final Pattern OTHER = Pattern.compile("^ ?(" + OTHERS + ")(?![a-z])");
    private static final Pattern FOREIGN_BEFORE = Pattern.compile("(us\\$|hk\\$|\\$|€|£|usd|eur|hkd|us dollars?) ?$");

    /** Chinese counters; each thing that they count is counted one by one. */
    private static final Pattern COUNTER =
            Pattern.compile("^ ?(人次|人|户次|[个家项条名位件座所辆台套列班次户种类批届支艘处只间栋幢款部场头羽匹株棵枚颗尾]|大(?=[\\p{IsHan}]))");

    /** What a number that is not a count has behind it: these words are no nouns. */
    private static final Pattern NOUN = Pattern.compile(
            "^[ -](?!(?:levels?|of|and|or|to|in|on|at|by|for|from|is|are|was|were|has|had|have|the|a|an|as|with|that|which|it|until|than|among|after|but|while"
                    + "|respectively|year|more|most|per|points?|when|where|who|will|would|after|since|during|over|up|down)\\b)(\\p{Ll}[\\p{L}-]*)");

    private static final Pattern SOME_OF =
            Pattern.compile("^ of (?:the|its|these|those|our|china's|all|which|them|whom|[a-z]+s)\\b");
    private static final Pattern BETWEEN = Pattern.compile(
            "^(?:(?:多|余|来|几|\\+)(?:万亿|[万亿])?| ?(?:bn|tn|trn|mn|mln)\\b\\.?|-plus|-(?=[a-z])| odd(?= ))");
    private static final Pattern COUNTED_TIMES = Pattern.compile("(?:total of|in total|altogether) ?$");
    private static final Pattern RANKED = Pattern.compile("(?:第|排名|排在|位居|位列|居|列|名列|no\\. ?|place )$");

    /** Words for people that are also the name of what is counted. */
    private static final Pattern PEOPLE = Pattern.compile("inhabitants|residents|employees|visitors|passengers|居民");

    private static final int WINDOW = 40;

    /**
     * A unit in a sentence.
     *
     * @param end where the words for the unit end in the sentence
     */
    record Found(@Nullable Proposed<Unit> unit, @Nullable String word, int end) {}

    private UnitFinder() {}

    static Found of(SentenceScan sentence, Token token) {
        int from = Math.max(
                TypingTrapFinder.end(sentence, token),
                token.end() + between(sentence, token).length());
        String tail = sentence.from(from, WINDOW);
        String spaced = tail.startsWith("-") ? " " + tail.substring(1) : tail;
        String head = sentence.before(token.start(), WINDOW);
        if (token.text().startsWith("百分之")) {
            return new Found(Proposed.likely(Unit.PERCENT), "百分之", from);
        }
        return NumberReader.unitBeside(head, spaced)
                .map(unit -> known(unit, head, spaced, from))
                .or(() -> other(head, spaced, from))
                .or(() -> counted(spaced, from))
                .orElse(new Found(null, null, from));
    }

    /** Returns the characters between a number and its unit, as in 30多家. */
    static String between(SentenceScan sentence, Token token) {
        Matcher matcher = BETWEEN.matcher(sentence.from(token.end(), WINDOW));
        return matcher.find() && !matcher.group().equals("-") ? matcher.group() : "";
    }

    private static Found known(PrintedUnit found, String head, String tail, int from) {
        String word = tail.substring(0, found.length()).strip();
        Unit unit = found.unit();
        if (unit == Unit.PLACE && !word.isEmpty() && !RANKED.matcher(head).find() && !word.matches("st|nd|rd|th.*")) {
            return new Found(Proposed.likely(Unit.COUNT), word, from + found.length());
        }
        if (unit == Unit.PLACE && word.isEmpty()) {
            return new Found(null, null, from);
        }
        if (unit == Unit.TIMES && COUNTED_TIMES.matcher(head).find()) {
            return new Found(Proposed.likely(Unit.COUNT), word, from + found.length());
        }
        if (unit == Unit.PERSONS && PEOPLE.matcher(word).matches()) {
            return new Found(Proposed.likely(unit), null, from);
        }
        return new Found(Proposed.likely(unit), word.isEmpty() ? null : word, from + found.length());
    }

    private static Optional<Found> other(String head, String tail, int from) {
        Matcher behind = OTHER.matcher(tail);
        if (behind.find()) {
            return Optional.of(new Found(null, behind.group(1), from + behind.end()));
        }
        Matcher before = FOREIGN_BEFORE.matcher(head);
        return before.find() ? Optional.of(new Found(null, before.group(1), from)) : Optional.empty();
    }

    private static Optional<Found> counted(String tail, int from) {
        Matcher counter = COUNTER.matcher(tail);
        if (counter.find()) {
            return Optional.of(new Found(Proposed.likely(Unit.COUNT), counter.group(1), from + counter.end()));
        }
        return NOUN.matcher(tail).find() || SOME_OF.matcher(tail).find()
                ? Optional.of(new Found(Proposed.likely(Unit.COUNT), null, from))
                : Optional.empty();
    }
}
