package org.investportal.editorial.proposal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.proposal.SentenceScan.Token;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the period of a number among those that its sentence names: one in the same clause, then the nearest before, then the nearest behind, then that of an
 * earlier sentence. A sentence about the present has none.
 */
final class PeriodChooser {

    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:currently|at present|now|so far|up to now|to date|has|have|is|are|ranks?)\\b|目前|现有|现在|已有|拥有|共有|至今|迄今|现已");
    private static final Pattern FIRST_OF_TWO =
            Pattern.compile("(?:\\bfrom|由|从) ?(?:(?:rmb|us|about|around|more than|over|约)[$]? ?)*[¥$]?$");
    private static final Pattern SECOND_OF_TWO =
            Pattern.compile("(?:\\bto|至|到|增至|增加到) ?(?:(?:rmb|us|about|around|more than|over|约)[$]? ?)*[¥$]?$");
    private static final Pattern BEGUN = Pattern.compile("\\bfrom |由|从");
    private static final Pattern DIRECTLY = Pattern.compile(
            "(?: ?(?:%|percent|per cent|percentage points?|yuan|[a-z]{1,12}))?(?: [a-z]{1,12})? (?:in|by|for|during|at the end of|by the end of|as of) (?:the )?");
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("^[^,;。\\d]{0,20}(?:a year earlier|the year before|the previous year|a year ago)");
    private static final Pattern CHINESE_YEAR_BEFORE = Pattern.compile("(?:上年|上年同期|去年同期)(?:为|是)$");
    private static final int WINDOW = 30;

    private final SentenceScan sentence;
    private final List<PeriodSpan> spans;
    private final ReadingState state;

    PeriodChooser(SentenceScan sentence, List<PeriodSpan> spans, ReadingState state) {
        this.sentence = sentence;
        this.spans = spans.stream().filter(span -> !span.isBase()).toList();
        this.state = state;
    }

    @Nullable
    Proposed<Period> of(Token token) {
        Optional<PeriodSpan> chosen = spanOf(token);
        if (chosen.isPresent()) {
            Period named = chosen.get().period();
            if (named == null) {
                return null;
            }
            return Proposed.likely(endOfRange(token, chosen.get().end(), yearBefore(token, named)));
        }
        Period carried = state.period();
        if (carried == null || isAboutThePresent(token)) {
            return Proposed.guess(Period.UNDATED);
        }
        return Proposed.guess(endOfRange(token, 0, carried));
    }

    Optional<PeriodSpan> spanOf(Token token) {
        int clauseStart = sentence.clauseStart(token.start());
        int clauseEnd = sentence.clauseEnd(token.start());
        int partStart = sentence.partStart(token.start());
        int partEnd = sentence.partEnd(token.start());
        return Stream.of(
                        directlyBehind(token),
                        lastBefore(token, clauseStart),
                        firstBehind(token, clauseEnd),
                        lastBefore(token, partStart),
                        firstBehind(token, partEnd),
                        lastBefore(token, 0),
                        firstBehind(token, sentence.plain().length()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<PeriodSpan> directlyBehind(Token token) {
        return spans.stream()
                .filter(span -> span.start() >= token.end())
                .findFirst()
                .filter(span -> DIRECTLY.matcher(sentence.plain().substring(token.end(), span.start()))
                        .matches());
    }

    private Optional<PeriodSpan> lastBefore(Token token, int from) {
        return spans.stream()
                .filter(span -> span.start() >= from && span.end() <= token.start())
                .reduce((earlier, later) -> later);
    }

    private Optional<PeriodSpan> firstBehind(Token token, int to) {
        return spans.stream()
                .filter(span -> span.start() >= token.end() && span.end() <= to)
                .findFirst();
    }

    /** Returns the year before the named one for "from 15 billion a year earlier". */
    private Period yearBefore(Token token, Period period) {
        boolean before = YEAR_BEFORE
                        .matcher(sentence.from(token.end(), 2 * WINDOW))
                        .find()
                && FIRST_OF_TWO.matcher(sentence.before(token.start(), WINDOW)).find();
        return before
                        || CHINESE_YEAR_BEFORE
                                .matcher(sentence.before(token.start(), WINDOW))
                                .find()
                ? period.yearBefore().orElse(period)
                : period;
    }

    /** Returns the first year of a range for "from 43 billion" and the last for "to 304 billion". */
    private Period endOfRange(Token token, int behind, Period period) {
        if (period.isSingle() || period.start() == null || period.end() == null) {
            return period;
        }
        String before = sentence.before(token.start(), WINDOW);
        if (FIRST_OF_TWO.matcher(before).find()) {
            return new Period(period.start(), period.start());
        }
        boolean second = behind < token.start()
                && BEGUN.matcher(sentence.plain().substring(behind, token.start()))
                        .find();
        return second && SECOND_OF_TWO.matcher(before).find()
                ? new Period(period.end(), Objects.requireNonNull(period.end()))
                : period;
    }

    private boolean isAboutThePresent(Token token) {
        String words = sentence.plain().substring(0, sentence.clauseEnd(token.start()));
        return PRESENT.matcher(words).find();
    }
}
