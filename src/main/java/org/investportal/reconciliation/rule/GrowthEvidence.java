package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.ImpliedValue;
import org.investportal.reconciliation.finding.Tolerance;

/**
 * A growth over the same period of the year before, with what grew.
 *
 * @param baseline the period that it grew from
 */
record GrowthEvidence(Figure growth, Figure value, Period baseline) {

    /** What prices can make of an amount of money within a year. */
    static final Estimate PRICES =
            Estimate.between(BigDecimal.ONE.subtract(Tolerance.PRICES), BigDecimal.ONE.add(Tolerance.PRICES));

    /** All there are whose base can be reckoned; average growth over several years is none. */
    static List<GrowthEvidence> in(Evidence evidence) {
        return evidence.relations(RelationKind.GROWTH_OF).stream()
                .flatMap(relation -> evidence.figuresOf(relation.indicatorId()).stream()
                        .flatMap(growth -> evidence.counterpart(growth, relation.ofId()).stream()
                                .flatMap(value -> growth.period().yearBefore().stream()
                                        .map(baseline -> new GrowthEvidence(growth, value, baseline)))))
                .filter(growth -> growth.isOfPoints()
                        ? growth.unit() == Unit.PERCENT
                        : growth.factor().isAboveNought())
                .toList();
    }

    /** A share grows by percentage points, which are added. */
    boolean isOfPoints() {
        return growth.quantity().unit() == Unit.PERCENTAGE_POINTS;
    }

    private Estimate factor() {
        return Estimate.of(growth).asFactor();
    }

    Optional<Figure> base(Evidence evidence) {
        return evidence.actual(value.indicatorId(), value.areaId(), baseline);
    }

    /** What it must have been before. */
    Estimate impliedBase() {
        return isOfPoints()
                ? Estimate.of(value).minus(Estimate.of(growth))
                : Estimate.of(value).over(factor());
    }

    /** Whether it leads from the stated base to what is stated, be it at constant prices. */
    boolean isConfirmed(Evidence evidence) {
        return base(evidence)
                .map(this::from)
                .filter(became ->
                        EstimateComparison.equal(became, Estimate.of(value)).fits()
                                || (isOfMoney(evidence)
                                        && EstimateComparison.equal(became.times(PRICES), Estimate.of(value))
                                                .fits()))
                .isPresent();
    }

    /** What it must have become. */
    Estimate from(Figure base) {
        return isOfPoints()
                ? Estimate.of(base).plus(Estimate.of(growth))
                : Estimate.of(base).times(factor());
    }

    /** Whether the growth may be at constant prices, and the amounts at those of their time. */
    boolean isOfMoney(Evidence evidence) {
        return evidence.measure(value).isFlow() && !isOfPoints();
    }

    /** What it must have been before, also if the growth is at constant prices. */
    Estimate impliedBase(Evidence evidence) {
        return isOfMoney(evidence) ? Estimate.of(value).over(factor().times(PRICES)) : impliedBase();
    }

    ImpliedValue implied(Evidence evidence) {
        return new ImpliedValue(
                value.indicatorId(), value.areaId(), baseline, Nature.ACTUAL, unit(), impliedBase(evidence));
    }

    Unit unit() {
        return value.quantity().unit();
    }
}
