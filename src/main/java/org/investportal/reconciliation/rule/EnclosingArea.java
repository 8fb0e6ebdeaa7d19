package org.investportal.reconciliation.rule;

import static java.util.stream.Collectors.groupingBy;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Tolerance;

/**
 * Under one topic, an area does not far exceed an area that contains it, even if measures or periods differ a little: the sales of a city are not many times
 * the output of its province.
 */
public final class EnclosingArea implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.figures().stream()
                .filter(figure -> figure.nature().isMeasured()
                        && evidence.measure(figure).isFlow()
                        && evidence.measure(figure).isAtLeastItsParts())
                .filter(figure -> yearly(figure).isPresent())
                .collect(groupingBy(figure -> evidence.indicator(figure).topicId()))
                .values()
                .forEach(figures -> inTopic(evidence, figures, found));
    }

    private static void inTopic(Evidence evidence, List<Figure> figures, Consumer<Finding> found) {
        Map<Long, List<Figure>> byArea = figures.stream().collect(groupingBy(Figure::areaId));
        byArea.forEach((inner, inside) -> byArea.forEach((outer, around) -> {
            if (evidence.encloses(outer, inner)) {
                compare(evidence, inside, around, found);
            }
        }));
    }

    private static void compare(Evidence evidence, List<Figure> inside, List<Figure> around, Consumer<Finding> found) {
        inside.forEach(inner -> around.stream()
                .filter(outer -> areOfOneKind(evidence, inner, outer) && !evidence.areAtUnlikePrices(inner, outer))
                .filter(outer -> !areTheSame(inner, outer) && areNear(inner, outer))
                .forEach(outer -> yearly(inner)
                        .flatMap(one -> yearly(outer).map(other -> finding(inner, one, outer, other)))
                        .ifPresent(found)));
    }

    private static Optional<YearlyAmount> yearly(Figure figure) {
        return YearlyAmount.of(figure.period(), Estimate.of(figure));
    }

    /** Returns whether both are of one measure, or sizes such as output and sales; taxes are not compared with exports. */
    private static boolean areOfOneKind(Evidence evidence, Figure inner, Figure outer) {
        Measure measure = evidence.measure(inner);
        Measure other = evidence.measure(outer);
        return inner.quantity().unit() == outer.quantity().unit()
                && (measure == other || (measure.isSize() && other.isSize()));
    }

    /** Returns whether both figures have the same indicator and period; another rule compares these exactly. */
    private static boolean areTheSame(Figure inner, Figure outer) {
        return inner.indicatorId() == outer.indicatorId() && inner.period().equals(outer.period());
    }

    private static boolean areNear(Figure inner, Figure outer) {
        return Math.abs(ChronoUnit.YEARS.between(
                        inner.period().lastDay(), outer.period().lastDay()))
                <= Tolerance.NEAR_YEARS;
    }

    private static Finding finding(Figure inner, YearlyAmount one, Figure outer, YearlyAmount other) {
        EstimateComparison compared = EstimateComparison.atMost(
                        one.perYear(), other.perYear().times(Tolerance.UNLIKE))
                .tolerated();
        boolean ofYears = one.isOfAYear() && other.isOfAYear();
        Unit unit = inner.quantity().unit();
        return Finding.of(
                        RuleCode.ENCLOSING_AREA,
                        compared.verdict(),
                        List.of(inner.item(), outer.item()),
                        Explanation.of(
                                ofYears ? "around" : "around-yearly",
                                new ExplanationArgument.Stated(inner.item()),
                                new ExplanationArgument.What(inner.indicatorId()),
                                new ExplanationArgument.Where(inner.areaId()),
                                new ExplanationArgument.When(inner.period()),
                                new ExplanationArgument.Stated(outer.item()),
                                new ExplanationArgument.What(outer.indicatorId()),
                                new ExplanationArgument.Where(outer.areaId()),
                                new ExplanationArgument.When(outer.period()),
                                compared.leftRange(unit),
                                new ExplanationArgument.Range(compared.shown(other.perYear()), unit)))
                .missingBy(compared.size(unit));
    }
}
