package org.investportal.reconciliation.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Interval;
import org.investportal.reconciliation.finding.Deviation;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;

/**
 * A value equals its base times one plus the growth. A growth of money may be in constant prices; then it fits within a tolerance, as one reading. If growth
 * and value are declared to be at unlike prices, nothing follows from a larger difference. An index has either a fixed base or the year before as its base, and
 * both are tried if its unit does not say which. If the base is not stated, it is implied; for a count, {@link CountableBase} reports it.
 */
public final class GrowthAndBase implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        GrowthEvidence.in(evidence).forEach(growthEvidence -> {
            Optional<Figure> base = growthEvidence.base(evidence);
            if (growthEvidence.isOfIndexOfYearBefore()) {
                found.accept(ofYearBefore(growthEvidence));
            } else if (base.isPresent()) {
                base.filter(figure -> growthEvidence.isOfPoints()
                                || figure.quantity().amount().signum() >= 0) // a growth from a loss has no one meaning
                        .ifPresent(figure -> found.accept(compare(evidence, growthEvidence, figure)));
            } else if (growthEvidence.isOfIndex() && chained(growthEvidence).fits()) {
                found.accept(chainedAlone(growthEvidence));
            } else if (!WholeNumberCheck.isIn(evidence, growthEvidence.value())) {
                found.accept(alone(evidence, growthEvidence));
            }
        });
    }

    private static EstimateComparison chained(GrowthEvidence growthEvidence) {
        return EstimateComparison.equal(growthEvidence.fromIndexBase(), Estimate.of(growthEvidence.value()));
    }

    private static Finding ofYearBefore(GrowthEvidence growthEvidence) {
        EstimateComparison chained = chained(growthEvidence);
        return Finding.of(
                        RuleCode.GROWTH_AND_BASE,
                        chained.verdict(),
                        List.of(
                                growthEvidence.growth().item(),
                                growthEvidence.value().item()),
                        Explanation.of("previous-year", ofBase(growthEvidence, chained)))
                .missingBy(chained.size(growthEvidence.unit()));
    }

    private static ExplanationArgument[] ofBase(GrowthEvidence growthEvidence, EstimateComparison chained) {
        return new ExplanationArgument[] {
            new ExplanationArgument.Stated(growthEvidence.growth().item()),
            chained.leftRange(growthEvidence.unit()),
            chained.statedRight(growthEvidence.value())
        };
    }

    private static Finding chainedAlone(GrowthEvidence growthEvidence) {
        EstimateComparison chained = chained(growthEvidence);
        return Finding.of(
                RuleCode.GROWTH_AND_BASE,
                Verdict.AGREES_IN_ONE_READING,
                List.of(growthEvidence.growth().item(), growthEvidence.value().item()),
                Explanation.of("chained-alone", ofBase(growthEvidence, chained))
                        .inWidestRanges(chained.verdict() == Verdict.AGREES_IN_ONE_READING));
    }

    private static Finding index(GrowthEvidence growthEvidence, Figure base) {
        EstimateComparison chained = chained(growthEvidence);
        EstimateComparison fixed =
                EstimateComparison.equal(growthEvidence.from(base), Estimate.of(growthEvidence.value()));
        return Finding.of(
                        RuleCode.GROWTH_AND_BASE,
                        AmbiguousReading.together(chained.verdict(), fixed.verdict()),
                        figures(growthEvidence, base),
                        Explanation.of(
                                        AmbiguousReading.line("chained", chained.verdict(), "fixed", fixed.verdict()),
                                        new ExplanationArgument.Stated(
                                                growthEvidence.growth().item()),
                                        chained.leftRange(growthEvidence.unit()),
                                        new ExplanationArgument.Stated(base.item()),
                                        fixed.leftRange(growthEvidence.unit()),
                                        AmbiguousReading.stated(growthEvidence.value(), chained, fixed))
                                .inWidestRanges(AmbiguousReading.isInWidestRanges(chained.verdict(), fixed.verdict())))
                .missingBy(Deviation.nearest(chained.size(growthEvidence.unit()), fixed.size(growthEvidence.unit())));
    }

    private static Finding compare(Evidence evidence, GrowthEvidence growthEvidence, Figure base) {
        if (growthEvidence.isOfIndex()) {
            return index(growthEvidence, base);
        }
        Estimate expected = growthEvidence.from(base);
        EstimateComparison compared = EstimateComparison.equal(expected, Estimate.of(growthEvidence.value()));
        EstimateComparison inPrices =
                EstimateComparison.equal(expected.times(GrowthEvidence.PRICES), Estimate.of(growthEvidence.value()));
        if (growthEvidence.isOfMoney(evidence) && fitsBetter(inPrices, compared, growthEvidence.value())) {
            return atPrices(growthEvidence, base, inPrices.shown(expected), inPrices);
        }
        return compared.verdict() == Verdict.CONFLICTS
                        && evidence.areAtUnlikePrices(growthEvidence.growth(), growthEvidence.value())
                ? atUnlikePrices(growthEvidence, base, compared)
                : Finding.of(
                                RuleCode.GROWTH_AND_BASE,
                                compared.verdict(),
                                figures(growthEvidence, base),
                                Explanation.of(
                                        "grown",
                                        new ExplanationArgument.Stated(base.item()),
                                        new ExplanationArgument.Stated(
                                                growthEvidence.growth().item()),
                                        compared.leftRange(growthEvidence.unit()),
                                        compared.statedRight(growthEvidence.value())))
                        .missingBy(compared.size(growthEvidence.unit()));
    }

    /** Returns whether constant prices explain the value better than digits that were cut off. A value such as "more than 6" may be far above its base anyway. */
    private static boolean fitsBetter(EstimateComparison inPrices, EstimateComparison compared, Figure value) {
        return compared.verdict() == Verdict.CONFLICTS
                ? inPrices.fits()
                : inPrices.verdict() != compared.verdict()
                        && !value.quantity().qualifier().isBound();
    }

    private static Finding atPrices(
            GrowthEvidence growthEvidence, Figure base, Interval expected, EstimateComparison inPrices) {
        return Finding.of(
                RuleCode.GROWTH_AND_BASE,
                Verdict.AGREES_IN_ONE_READING,
                figures(growthEvidence, base),
                Explanation.of(
                                "prices",
                                new ExplanationArgument.Stated(base.item()),
                                new ExplanationArgument.Stated(
                                        growthEvidence.growth().item()),
                                new ExplanationArgument.Range(expected, growthEvidence.unit()),
                                inPrices.statedRight(growthEvidence.value()),
                                inPrices.leftRange(growthEvidence.unit()))
                        .inWidestRanges(inPrices.verdict() == Verdict.AGREES_IN_ONE_READING));
    }

    /** A growth at constant prices does not have to lead from one amount at current prices to the next. */
    private static Finding atUnlikePrices(GrowthEvidence growthEvidence, Figure base, EstimateComparison compared) {
        return Finding.of(
                RuleCode.GROWTH_AND_BASE,
                Verdict.CANNOT_TELL,
                figures(growthEvidence, base),
                Explanation.of(
                        "unlike-prices",
                        new ExplanationArgument.Stated(base.item()),
                        new ExplanationArgument.Stated(growthEvidence.growth().item()),
                        compared.leftRange(growthEvidence.unit()),
                        compared.statedRight(growthEvidence.value())));
    }

    private static List<Long> figures(GrowthEvidence growthEvidence, Figure base) {
        return List.of(growthEvidence.growth().item(), growthEvidence.value().item(), base.item());
    }

    private static Finding alone(Evidence evidence, GrowthEvidence growthEvidence) {
        Estimate atConstantPrices = growthEvidence.impliedBase(evidence);
        return Finding.of(
                        RuleCode.GROWTH_AND_BASE,
                        Verdict.CANNOT_TELL,
                        List.of(
                                growthEvidence.growth().item(),
                                growthEvidence.value().item()),
                        Explanation.of(
                                growthEvidence.isOfMoney(evidence) ? "alone-in-prices" : "alone",
                                new ExplanationArgument.Stated(
                                        growthEvidence.value().item()),
                                new ExplanationArgument.Stated(
                                        growthEvidence.growth().item()),
                                new ExplanationArgument.Range(
                                        growthEvidence.impliedBase().usual(), growthEvidence.unit()),
                                new ExplanationArgument.When(growthEvidence.baseline()),
                                new ExplanationArgument.Range(atConstantPrices.usual(), growthEvidence.unit())))
                .implying(growthEvidence.implied(evidence));
    }
}
