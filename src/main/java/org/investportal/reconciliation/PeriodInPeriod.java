package org.investportal.reconciliation;

import java.util.List;
import java.util.function.Consumer;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Nature;

/** A part of a period has no more of what adds up over time than the whole period, as long as nothing falls below nought. */
final class PeriodInPeriod implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.byIndicator().stream()
                .filter(figures -> evidence.measure(figures.get(0)).isFlow())
                .forEach(figures -> figures.stream()
                        .filter(PeriodInPeriod::isMeasuredOnce)
                        .forEach(inner -> figures.stream()
                                .filter(PeriodInPeriod::isMeasuredOnce)
                                .filter(outer -> outer.areaId() == inner.areaId())
                                .filter(outer -> outer.period().isAround(inner.period()))
                                .forEach(outer -> found.accept(finding(inner, outer)))));
    }

    private static boolean isMeasuredOnce(Figure figure) {
        return figure.nature() == Nature.ACTUAL
                && figure.period().isSingle()
                && figure.quantity().amount().signum() >= 0;
    }

    private static Finding finding(Figure inner, Figure outer) {
        return Finding.of(
                RuleCode.PERIOD_IN_PERIOD,
                Estimate.of(inner).atMost(Estimate.of(outer)),
                List.of(inner.item(), outer.item()),
                Working.of(
                        "inside",
                        new Argument.Stated(inner.item()),
                        new Argument.When(inner.period()),
                        new Argument.Stated(outer.item()),
                        new Argument.When(outer.period())));
    }
}
