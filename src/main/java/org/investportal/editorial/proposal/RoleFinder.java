package org.investportal.editorial.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.proposal.SentenceScan.Token;
import org.jspecify.annotations.Nullable;

/** Finds what a number is in its sentence: a value, a period, the number of participants in a ranking, or no figure. */
final class RoleFinder {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern ISSUED = Pattern.compile(
            "\\b(?:issued?|releas|promulgat|adopt|publish|announc|enact|launch|approv|unveil|signed|policy|policies|opinions|measures|regulations?|plan\\b|notice|guideline)"
                    + "|印发|出台|发布|颁布|通过|规划|方案|意见|办法|通知|条例|签署|批复|批准");
    private static final Pattern PLAN = Pattern.compile("five[- ]year|十.五");
    private static final Pattern DURING = Pattern.compile("(?:during|over|in) (?:the )?$");
    private static final Pattern PERIOD = Pattern.compile("^\"?(?: period|时期|期间|期末|末|累计|以来)");
    private static final Set<String> SINGLE = Set.of("one", "once", "single", "一", "twice");
    private static final Set<String> PARTS = Set.of("half", "halves", "quarter", "third", "一半", "过半", "半数");

    private final SentenceScan sentence;
    private final List<PeriodSpan> periods;
    private final List<LeftOutSpan> leftOut;

    /** A role, and the reason if it is that the number is left out. */
    record Role(Proposed<ReadingRole> role, @Nullable LeftOut reason) {

        boolean isValue() {
            return role.value() == ReadingRole.VALUE;
        }

        boolean isPeriod() {
            return role.value() == ReadingRole.PERIOD;
        }
    }

    RoleFinder(SentenceScan sentence, List<PeriodSpan> periods) {
        this.sentence = sentence;
        this.periods = periods;
        this.leftOut = LeftOutFinder.in(sentence);
    }

    Role of(Token token, UnitFinder.Found unit) {
        if (isPeriodOfPlan(token)) {
            return new Role(Proposed.likely(ReadingRole.PERIOD), null);
        }
        Optional<LeftOutSpan> left = leftOut.stream()
                .filter(span -> span.start() <= token.start() && span.end() >= token.end())
                .findFirst();
        if (left.isPresent()) {
            return leftOut(left.get().reason(), left.get().confidence());
        }
        Optional<PeriodSpan> period = periods.stream()
                .filter(span -> span.holds(token.start(), token.end()))
                .findFirst();
        if (period.isPresent()) {
            return period.get().isBase()
                    ? leftOut(LeftOut.STORY, Confidence.GUESS)
                    : new Role(Proposed.likely(ReadingRole.PERIOD), null);
        }
        if (!RankFinder.isBoundOfPlace(sentence, token) && RankFinder.isField(sentence, token)) {
            return new Role(Proposed.likely(ReadingRole.FIELD), null);
        }
        return RankFinder.isPlace(sentence, token)
                ? new Role(Proposed.likely(ReadingRole.VALUE), null)
                : counted(token, unit);
    }

    /** Tells whether the number is part of a five-year plan that stands for its years. */
    private boolean isPeriodOfPlan(Token token) {
        return periods.stream()
                .filter(span -> span.holds(token.start(), token.end()))
                .anyMatch(span -> PLAN.matcher(sentence.plain().substring(span.start(), span.end()))
                                .find()
                        && (DURING.matcher(sentence.before(span.start(), 20)).find()
                                || PERIOD.matcher(sentence.from(span.end(), 8)).find()));
    }

    private Role counted(Token token, UnitFinder.Found unit) {
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean strong =
                unit.word() != null || (unit.unit() != null && unit.unit().value() != Unit.COUNT);
        if (!strong
                && (RankFinder.isOrdinal(token)
                        || SINGLE.contains(word)
                        || sentence.before(token.start(), 1).equals("第"))) {
            return leftOut(LeftOut.FIGURE_OF_SPEECH, Confidence.GUESS);
        }
        if (word.equals("一") && unit.unit() != null && unit.unit().value() == Unit.COUNT) {
            return leftOut(LeftOut.FIGURE_OF_SPEECH, Confidence.GUESS);
        }
        if (YEAR.matcher(word).matches() && unit.word() == null && unit.unit() == null) {
            return new Role(Proposed.guess(ReadingRole.PERIOD), null);
        }
        if (PARTS.contains(word) || unit.unit() == null) {
            return new Role(strong ? Proposed.likely(ReadingRole.VALUE) : Proposed.guess(ReadingRole.VALUE), null);
        }
        return new Role(new Proposed<>(ReadingRole.VALUE, unit.unit().confidence()), null);
    }

    /** Returns the role of a period that dates no number of its sentence. */
    Role unused(Token token) {
        if (isPeriodOfPlan(token)) {
            return leftOut(LeftOut.NAME, Confidence.LIKELY);
        }
        String clause = sentence.plain().substring(0, sentence.partEnd(token.start()));
        return ISSUED.matcher(clause).find()
                ? leftOut(LeftOut.DATE_OF_POLICY, Confidence.GUESS)
                : leftOut(LeftOut.STORY, Confidence.GUESS);
    }

    private static Role leftOut(LeftOut reason, Confidence confidence) {
        return new Role(new Proposed<>(ReadingRole.LEFT_OUT, confidence), reason);
    }
}
