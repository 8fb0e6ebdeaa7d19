package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;

/**
 * An area has no more of an additive measure than an area that contains it, in the same period. Several areas inside have no more together, unless they
 * overlap.
 */
public final class AreaInArea implements Rule {

    /** Sums of more areas are left out, because a reader could not follow them. */
    private static final int MOST = 100;

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.byIndicator().stream()
                .filter(figures -> evidence.measure(figures.get(0)).isAtLeastItsParts())
                .forEach(figures -> figures.stream()
                        .filter(outer -> !outer.period().isUndated())
                        .forEach(outer -> check(evidence, figures, outer, found)));
    }

    private static void check(Evidence evidence, List<Figure> figures, Figure outer, Consumer<Finding> found) {
        List<Figure> inside = figures.stream()
                .filter(inner -> outer.period().equals(inner.period()) && outer.nature() == inner.nature())
                .filter(inner -> evidence.encloses(outer.areaId(), inner.areaId()))
                .toList();
        inside.forEach(inner -> found.accept(finding(inner, outer)));
        List<Figure> alike = inside.stream()
                .filter(inner -> evidence.isExcerpt()
                        || inner.vintage() == outer.vintage()) // values of another stage need not add up
                .toList();
        List<Figure> apart = alike.stream()
                .filter(inner -> alike.stream().noneMatch(other -> evidence.encloses(other.areaId(), inner.areaId())))
                .toList();
        EstimateComparison together = EstimateComparison.atMost(Estimate.sum(apart), Estimate.of(outer))
                .tolerated();
        if (apart.size() > 1 && apart.size() <= MOST && (evidence.isExcerpt() || !together.fits())) {
            found.accept(finding(apart, outer, together));
        }
    }

    private static Finding finding(List<Figure> apart, Figure outer, EstimateComparison compared) {
        Unit unit = outer.quantity().unit();
        return Finding.of(
                        RuleCode.AREA_IN_AREA,
                        compared.verdict(),
                        Stream.concat(Stream.of(outer), apart.stream())
                                .map(Figure::item)
                                .toList(),
                        Explanation.of(
                                "together",
                                new ExplanationArgument.Plain(BigDecimal.valueOf(apart.size())),
                                compared.leftRange(unit),
                                compared.statedRight(outer),
                                new ExplanationArgument.Where(outer.areaId())))
                .missingBy(compared.size(unit));
    }

    private static Finding finding(Figure inner, Figure outer) {
        EstimateComparison compared = EstimateComparison.atMost(Estimate.of(inner), Estimate.of(outer));
        return Finding.of(
                        RuleCode.AREA_IN_AREA,
                        compared.verdict(),
                        List.of(inner.item(), outer.item()),
                        Explanation.of(
                                "inside",
                                compared.ordered(inner, inner, outer),
                                new ExplanationArgument.Where(inner.areaId()),
                                compared.ordered(outer, inner, outer),
                                new ExplanationArgument.Where(outer.areaId())))
                .missingBy(compared.size(inner.quantity().unit()));
    }
}
