package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Deviation;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The growth of a count starts from a whole number. If the growth is stated precisely enough, most numbers cannot be its result. The explanation shows the
 * growth from the whole numbers on either side.
 */
public final class CountableBase implements Rule {

    private static final int DECIMALS = 4;

    /** More than are shown, so that words can tell whether they round. */
    private static final int SHOWN_DECIMALS = 8;

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        GrowthEvidence.in(evidence).stream()
                .filter(growthEvidence ->
                        WholeNumberCheck.isIn(evidence, growthEvidence.value()) && !growthEvidence.isOfPoints())
                .filter(growthEvidence -> growthEvidence.base(evidence).isEmpty())
                .filter(growthEvidence -> growthEvidence.impliedBase().isAboveZero())
                .forEach(growthEvidence -> found.accept(finding(evidence, growthEvidence)));
    }

    private static Finding finding(Evidence evidence, GrowthEvidence growthEvidence) {
        Estimate base = growthEvidence.impliedBase();
        Verdict verdict = base.whole();
        return Finding.of(
                        RuleCode.COUNTABLE_BASE,
                        verdict,
                        List.of(
                                growthEvidence.growth().item(),
                                growthEvidence.value().item()),
                        working(growthEvidence, base, verdict))
                .implying(
                        verdict == Verdict.CONFLICTS
                                ? null
                                : growthEvidence.implied(evidence)) // a contradiction implies no value
                .missingBy(verdict == Verdict.AGREES ? null : size(growthEvidence, base));
    }

    /** Returns the gap between the stated growth and the nearest growth that starts from a whole number. */
    private static @Nullable Deviation size(GrowthEvidence growthEvidence, Estimate base) {
        BigDecimal below = Objects.requireNonNull(base.usual().low()).setScale(0, RoundingMode.FLOOR);
        Interval stated = Estimate.of(growthEvidence.growth()).usual();
        return Stream.of(below, below.add(BigDecimal.ONE))
                .filter(whole -> whole.signum() > 0)
                .map(whole -> Deviation.between(
                        Interval.point(percent(growthEvidence, whole, DECIMALS)), stated, Unit.PERCENT))
                .filter(Objects::nonNull)
                .min(Deviation.MOST_FIRST.reversed())
                .orElse(null);
    }

    private static Explanation working(GrowthEvidence growthEvidence, Estimate base, Verdict verdict) {
        BigDecimal below = Objects.requireNonNull(base.hard().low()).setScale(0, RoundingMode.FLOOR);
        if (verdict != Verdict.CONFLICTS || below.signum() == 0) {
            return Explanation.of(
                    WholeNumberCheck.line(verdict),
                    new ExplanationArgument.Stated(growthEvidence.value().item()),
                    new ExplanationArgument.Stated(growthEvidence.growth().item()),
                    new ExplanationArgument.Range(WholeNumberCheck.shown(base, verdict), growthEvidence.unit()));
        }
        BigDecimal above = below.add(BigDecimal.ONE);
        return Explanation.of(
                "between",
                new ExplanationArgument.Stated(growthEvidence.value().item()),
                new ExplanationArgument.Stated(growthEvidence.growth().item()),
                new ExplanationArgument.Plain(below),
                from(growthEvidence, below),
                new ExplanationArgument.Plain(above),
                from(growthEvidence, above));
    }

    private static ExplanationArgument from(GrowthEvidence growthEvidence, BigDecimal base) {
        return new ExplanationArgument.Range(
                Interval.point(percent(growthEvidence, base, SHOWN_DECIMALS)), Unit.PERCENT);
    }

    private static BigDecimal percent(GrowthEvidence growthEvidence, BigDecimal base, int decimals) {
        BigDecimal amount = growthEvidence.value().quantity().amount();
        return amount.subtract(base).scaleByPowerOfTen(2).divide(base, decimals, RoundingMode.HALF_EVEN);
    }
}
