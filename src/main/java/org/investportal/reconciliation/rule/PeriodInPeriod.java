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

/** A figure that adds up is no larger for a part of a period than for the whole period, as long as neither is below zero. */
public final class PeriodInPeriod implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.byIndicator().stream()
                .filter(figures -> evidence.measure(figures.get(0)).isAtLeastItsParts())
                .forEach(figures -> figures.stream()
                        .filter(PeriodInPeriod::isMeasuredOnce)
                        .forEach(inner -> figures.stream()
                                .filter(PeriodInPeriod::isMeasuredOnce)
                                .filter(outer -> outer.areaId() == inner.areaId())
                                .filter(outer -> outer.period().isAround(inner.period()))
                                .forEach(outer -> found.accept(finding(evidence, inner, outer)))));
    }

    private static boolean isMeasuredOnce(Figure figure) {
        return figure.nature().isMeasured()
                && figure.period().isWithinAYear()
                && figure.quantity().amount().signum() >= 0;
    }

    /** Compares two figures. A count may be taken at the end of its period and be lower at the end of the year than in the middle, so it has a tolerance. */
    private static Finding finding(Evidence evidence, Figure inner, Figure outer) {
        boolean adds = evidence.measure(inner).isFlow();
        EstimateComparison strict = EstimateComparison.atMost(Estimate.of(inner), Estimate.of(outer));
        EstimateComparison compared = adds ? strict : strict.tolerated();
        return Finding.of(
                        RuleCode.PERIOD_IN_PERIOD,
                        compared.verdict(),
                        List.of(inner.item(), outer.item()),
                        Explanation.of(
                                adds ? "inside" : "inside-or-at-the-end",
                                compared.ordered(inner, inner, outer),
                                new ExplanationArgument.When(inner.period()),
                                compared.ordered(outer, inner, outer),
                                new ExplanationArgument.When(outer.period())))
                .missingBy(compared.size(inner.quantity().unit()));
    }
}
