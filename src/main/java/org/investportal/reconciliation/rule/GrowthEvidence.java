package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.ImpliedValue;
import org.investportal.reconciliation.finding.Tolerance;

/**
 * A growth against the same period of the year before, with the value that grew.
 *
 * @param baseline the period of the base
 */
record GrowthEvidence(Figure growth, Figure value, Period baseline) {

    /** The factor by which prices can change an amount of money within a year. */
    static final Estimate PRICES =
            Estimate.between(BigDecimal.ONE.subtract(Tolerance.PRICES), BigDecimal.ONE.add(Tolerance.PRICES));

    /** Returns every growth whose base can be calculated; average growth over several years is left out, and so is the growth of a loss, which has no one meaning. */
    static List<GrowthEvidence> in(Evidence evidence) {
        return evidence.relations(RelationKind.GROWTH_OF).stream()
                .flatMap(relation -> evidence.figuresOf(relation.indicatorId()).stream()
                        .flatMap(growth ->
                                evidence.counterpartAtAnyPrices(growth, relation.ofId(), growth.areaId()).stream()
                                        .flatMap(value -> growth.period().yearBefore().stream()
                                                .map(baseline -> new GrowthEvidence(growth, value, baseline)))))
                .filter(growth -> growth.isOfPoints()
                        ? growth.unit() == Unit.PERCENT
                        : growth.factor().isAboveZero()
                                && growth.value().quantity().amount().signum() >= 0)
                .toList();
    }

    /** Returns whether the growth is in percentage points, which are added: a share grows in this way. */
    boolean isOfPoints() {
        return growth.quantity().unit() == Unit.PERCENTAGE_POINTS;
    }

    private Estimate factor() {
        return Estimate.of(growth).asFactor();
    }

    Optional<Figure> base(Evidence evidence) {
        return evidence.actual(value.indicatorId(), value.areaId(), baseline);
    }

    /** Returns the base that follows from the value and the growth. */
    Estimate impliedBase() {
        return isOfPoints()
                ? Estimate.of(value).minus(Estimate.of(growth))
                : Estimate.of(value).over(factor());
    }

    /** Returns whether the growth leads from the stated base to the stated value, at current or constant prices. */
    boolean isConfirmed(Evidence evidence) {
        return base(evidence)
                .map(base -> isOfIndexOfYearBefore() ? fromIndexBase() : from(base))
                .filter(became ->
                        EstimateComparison.equal(became, Estimate.of(value)).fits()
                                || (isOfMoney(evidence)
                                        && EstimateComparison.equal(became.times(PRICES), Estimate.of(value))
                                                .fits()))
                .isPresent();
    }

    /** Returns the value that follows from a base and the growth. */
    Estimate from(Figure base) {
        return isOfPoints()
                ? Estimate.of(base).plus(Estimate.of(growth))
                : Estimate.of(base).times(factor());
    }

    /** Returns whether the value is an index whose base is the year before, so that it states its growth. */
    boolean isOfIndexOfYearBefore() {
        return unit() == Unit.INDEX_PREVIOUS_YEAR && !isOfPoints();
    }

    /** Returns whether the value is an index whose base may be the year before. */
    boolean isOfIndex() {
        return unit() == Unit.INDEX && !isOfPoints();
    }

    /** Returns the index that follows from the growth if the year before is the base. */
    Estimate fromIndexBase() {
        return factor().times(unit().base());
    }

    /** Returns whether the growth may be at constant prices while the amounts are at current prices. */
    boolean isOfMoney(Evidence evidence) {
        return evidence.measure(value).isFlow()
                && value.quantity().unit().currency().isPresent()
                && !isOfPoints()
                && !isAtPricesOfValue(evidence);
    }

    private boolean isAtPricesOfValue(Evidence evidence) {
        PriceBasis prices = evidence.indicator(growth).priceBasis();
        return prices.isStated() && prices == evidence.indicator(value).priceBasis();
    }

    /** Returns the base that follows from the value and the growth, including a growth at constant prices. */
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
