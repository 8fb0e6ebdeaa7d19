package org.investportal.reconciliation.rule;

import java.util.List;
import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;

/** An area has no more of an additive measure than an area that contains it, in the same period. */
public final class AreaInArea implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.byIndicator().stream()
                .filter(figures -> evidence.measure(figures.get(0)).isAtLeastItsParts())
                .forEach(figures -> figures.forEach(inner -> figures.stream()
                        .filter(outer -> outer.period().equals(inner.period()) && outer.nature() == inner.nature())
                        .filter(outer -> !inner.period().isUndated())
                        .filter(outer -> evidence.encloses(outer.areaId(), inner.areaId()))
                        .forEach(outer -> found.accept(finding(inner, outer)))));
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
