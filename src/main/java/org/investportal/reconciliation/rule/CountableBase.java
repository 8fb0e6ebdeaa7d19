package org.investportal.reconciliation.rule;

import org.investportal.reconciliation.finding.Argument;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Size;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.reconciliation.finding.Working;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A count grew from a whole number of things: where the growth is stated finely enough, most numbers can't be reached. The
 * working shows the growth from the whole numbers on either side.
 */
public final class CountableBase implements Rule {

    private static final int DECIMALS = 4;

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        Growth.in(evidence).stream()
                .filter(growth -> Countable.isIn(evidence, growth.value()) && !growth.isOfPoints())
                .filter(growth -> growth.base(evidence).isEmpty())
                .filter(growth -> growth.impliedBase().isAboveNought())
                .forEach(growth -> found.accept(finding(evidence, growth)));
    }

    private static Finding finding(Evidence evidence, Growth growth) {
        Estimate base = growth.impliedBase();
        Verdict verdict = base.whole();
        return Finding.of(
                        RuleCode.COUNTABLE_BASE,
                        verdict,
                        List.of(growth.growth().item(), growth.value().item()),
                        working(growth, base, verdict))
                .implying(
                        verdict == Verdict.CONFLICTS
                                ? null
                                : growth.implied(evidence)) // nothing follows from a contradiction
                .missingBy(verdict == Verdict.AGREES ? null : size(growth, base));
    }

    /** How far the stated growth is from the nearest that a whole number leads to. */
    private static @Nullable Size size(Growth growth, Estimate base) {
        BigDecimal below = Objects.requireNonNull(base.usual().low()).setScale(0, RoundingMode.FLOOR);
        Interval stated = Estimate.of(growth.growth()).usual();
        return Stream.of(below, below.add(BigDecimal.ONE))
                .filter(whole -> whole.signum() > 0)
                .map(whole -> Size.between(Interval.point(percent(growth, whole)), stated, Unit.PERCENT))
                .filter(Objects::nonNull)
                .min(Size.MOST_FIRST.reversed())
                .orElse(null);
    }

    private static Working working(Growth growth, Estimate base, Verdict verdict) {
        BigDecimal below = Objects.requireNonNull(base.hard().low()).setScale(0, RoundingMode.FLOOR);
        if (verdict != Verdict.CONFLICTS || below.signum() == 0) {
            return Working.of(
                    Countable.line(verdict),
                    new Argument.Stated(growth.value().item()),
                    new Argument.Stated(growth.growth().item()),
                    new Argument.Range(Countable.shown(base, verdict), growth.unit()));
        }
        BigDecimal above = below.add(BigDecimal.ONE);
        return Working.of(
                "between",
                new Argument.Stated(growth.value().item()),
                new Argument.Stated(growth.growth().item()),
                new Argument.Plain(below),
                from(growth, below),
                new Argument.Plain(above),
                from(growth, above));
    }

    private static Argument from(Growth growth, BigDecimal base) {
        return new Argument.Range(Interval.point(percent(growth, base)), Unit.PERCENT);
    }

    private static BigDecimal percent(Growth growth, BigDecimal base) {
        BigDecimal amount = growth.value().quantity().amount();
        return amount.subtract(base).scaleByPowerOfTen(2).divide(base, DECIMALS, RoundingMode.HALF_EVEN);
    }
}
