package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Deviation;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.jspecify.annotations.Nullable;

/** A multiple over a range of years is either the last amount divided by the first, or the increase divided by the first; texts often confuse the two. */
public final class MultipleRule implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.relations(RelationKind.MULTIPLE_OF)
                .forEach(relation -> evidence.figuresOf(relation.indicatorId()).stream()
                        .filter(multiple -> multiple.nature().isMeasured())
                        .forEach(multiple ->
                                check(evidence, relation.ofId(), multiple).ifPresent(found)));
    }

    private static Optional<Finding> check(Evidence evidence, long of, Figure multiple) {
        Optional<Figure> first = at(evidence, of, multiple, multiple.period().start());
        Optional<Figure> last = at(evidence, of, multiple, multiple.period().end());
        return first.filter(
                        figure -> Estimate.of(figure).isAboveZero() && !evidence.areAtUnlikePrices(multiple, figure))
                .flatMap(from ->
                        last.filter(to -> to.quantity().amount().signum() >= 0).map(to -> finding(multiple, from, to)));
    }

    private static Optional<Figure> at(Evidence evidence, long of, Figure multiple, @Nullable CalendarPart when) {
        return when == null || multiple.period().isSingle()
                ? Optional.empty()
                : evidence.actual(of, multiple.areaId(), new Period(when, when));
    }

    private static Finding finding(Figure multiple, Figure first, Figure last) {
        Estimate ratio = Estimate.of(last).over(Estimate.of(first));
        Estimate increase = ratio.minus(Estimate.exactly(BigDecimal.ONE));
        EstimateComparison asRatio = EstimateComparison.equal(ratio, Estimate.of(multiple));
        EstimateComparison asIncrease = EstimateComparison.equal(increase, Estimate.of(multiple));
        return Finding.of(
                        RuleCode.MULTIPLE,
                        AmbiguousReading.together(asRatio.verdict(), asIncrease.verdict()),
                        List.of(multiple.item(), first.item(), last.item()),
                        Explanation.of(
                                        AmbiguousReading.line(
                                                "ratio", asRatio.verdict(), "increase", asIncrease.verdict()),
                                        new ExplanationArgument.Stated(last.item()),
                                        new ExplanationArgument.Stated(first.item()),
                                        asRatio.leftRange(Unit.TIMES),
                                        asIncrease.leftRange(Unit.TIMES),
                                        AmbiguousReading.stated(multiple, asRatio, asIncrease))
                                .inWidestRanges(
                                        AmbiguousReading.isInWidestRanges(asRatio.verdict(), asIncrease.verdict())))
                .missingBy(Deviation.nearest(asRatio.size(Unit.TIMES), asIncrease.size(Unit.TIMES)));
    }
}
