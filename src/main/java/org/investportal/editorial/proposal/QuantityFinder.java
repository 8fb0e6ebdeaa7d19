package org.investportal.editorial.proposal;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.input.NumberRange;
import org.investportal.editorial.proposal.SentenceScan.Token;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a quantity together; a number without a unit takes it from the one that it is joined to, as in "10 to 15 percent". */
final class QuantityFinder {

    private static final Pattern JOINED =
            Pattern.compile(" ?(?:%|percent)? ?(?:to|and|or|-|至|到|~|、|和|,) ?(?:about |more than |rmb |us\\$|¥|约)?");
    private static final Pattern WHOLE =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,3}|\\d{5,9}|[a-zA-Z]{2,12}|[\\p{IsHan}]{1,6}");
    private static final Pattern TENTHS = Pattern.compile("^成([一二三四五六七八九半]?)(?!立|员|交|本|果|为|功|都|套|熟|长|年)");

    /** A number takes the unit of one that is at most so many numbers behind it. */
    private static final int MOST_JOINED = 20;

    private QuantityFinder() {}

    static UnitFinder.Found unit(SentenceScan sentence, Token token) {
        return unit(sentence, token, MOST_JOINED);
    }

    private static UnitFinder.Found unit(SentenceScan sentence, Token token, int left) {
        if (FractionFinder.percentage(sentence, token).isPresent()) {
            return new UnitFinder.Found(Proposed.likely(Unit.PERCENT), token.text(), token.end());
        }
        if (NumeralFinder.isMultiple(token)) {
            return new UnitFinder.Found(Proposed.likely(Unit.TIMES), token.text(), token.end());
        }
        if (TENTHS.matcher(sentence.from(token.end(), 3)).find()) {
            return new UnitFinder.Found(Proposed.likely(Unit.PERCENT), "成", token.end() + 1);
        }
        UnitFinder.Found printed = printed(sentence, token, left);
        boolean bare = printed.unit() == null
                && printed.word() == null
                && WHOLE.matcher(token.text()).matches();
        return bare ? new UnitFinder.Found(Proposed.guess(Unit.COUNT), null, printed.end()) : printed;
    }

    private static UnitFinder.Found printed(SentenceScan sentence, Token token, int left) {
        Token last = NumeralFinder.neighbour(sentence, token, 1)
                .filter(next -> next.text().matches("(?i)hundred|thousand|million|billion|trillion"))
                .orElse(token);
        UnitFinder.Found own = UnitFinder.of(sentence, last);
        Token next = joinedTo(sentence, token);
        if (own.unit() != null || own.word() != null || next == null || left == 0) {
            return own;
        }
        UnitFinder.Found shared = unit(sentence, next, left - 1);
        return shared.unit() == null
                ? shared
                : new UnitFinder.Found(Proposed.likely(shared.unit().value()), shared.word(), own.end());
    }

    private static @Nullable Token joinedTo(SentenceScan sentence, Token token) {
        if (token.ordinal() >= sentence.tokens().size()) {
            return null;
        }
        Token next = sentence.tokens().get(token.ordinal());
        int end = TypingTrapFinder.end(sentence, token);
        return end <= next.start()
                        && JOINED.matcher(sentence.plain().substring(end, next.start()))
                                .matches()
                ? next
                : null;
    }

    static QuantityProposal of(SentenceScan sentence, Token token, UnitFinder.Found unit, boolean isFall) {
        Proposed<Numeral> numeral = NumeralFinder.of(sentence, token);
        Proposed<Qualifier> qualifier = QualifierFinder.of(sentence, token);
        if (numeral == null) {
            return new QuantityProposal(null, unit.unit(), unit.word(), qualifier, null);
        }
        Matcher tenths = TENTHS.matcher(sentence.from(token.end(), 3));
        if (tenths.find()) {
            return new QuantityProposal(
                    Proposed.likely(tenfold(numeral.value(), tenths.group(1))),
                    unit.unit(),
                    unit.word(),
                    qualifier,
                    null);
        }
        Proposed<Numeral> scaled = sharedScale(sentence, token, numeral);
        Proposed<Unit> known = (unit.unit() == null || unit.unit().confidence() == Confidence.GUESS)
                        && unit.word() == null
                        && qualifier.value() == Qualifier.ORDER_OF
                        && scaled.value().multiplier() > 3
                ? Proposed.guess(Unit.CNY)
                : unit.unit();
        return new QuantityProposal(isFall ? fallen(scaled) : scaled, known, unit.word(), qualifier, null);
    }

    /** Returns the number in the power of ten of the number that it is joined to, as in "9.2 and 8.7 billion"; not in "5000至1万". */
    private static Proposed<Numeral> sharedScale(SentenceScan sentence, Token token, Proposed<Numeral> numeral) {
        Token next = joinedTo(sentence, token);
        UnitFinder.Found own = UnitFinder.of(sentence, token);
        if (next == null || numeral.value().multiplier() != 0 || own.unit() != null || own.word() != null) {
            return numeral;
        }
        Proposed<Numeral> other = NumeralFinder.of(sentence, next);
        if (other == null) {
            return numeral;
        }
        Numeral shared = NumberRange.sharingWord(numeral.value(), other.value());
        return shared.equals(numeral.value()) ? numeral : Proposed.guess(shared);
    }

    private static Numeral tenfold(Numeral tenths, String rest) {
        BigDecimal more = rest.equals("半")
                ? BigDecimal.valueOf(5)
                : Numeral.printed(rest).map(Numeral::amount).orElse(BigDecimal.ZERO);
        return new Numeral(tenths.amount().multiply(BigDecimal.TEN).add(more).toPlainString(), 0);
    }

    private static Proposed<Numeral> fallen(Proposed<Numeral> numeral) {
        Numeral printed = numeral.value();
        return printed.digits().startsWith("-")
                ? numeral
                : new Proposed<>(new Numeral("-" + printed.digits(), printed.multiplier()), numeral.confidence());
    }
}
