package org.investportal.reconciliation.rule;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Period;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;

/** Value added is output minus the inputs bought for it, so it does not exceed the output of the same topic, area and period. */
public final class NeighbouringMeasureRule implements Rule {

    private record Under(long topic, long area, Period period) {}

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.figures().stream()
                .filter(figure ->
                        figure.nature().isMeasured() && !figure.period().isUndated())
                .collect(groupingBy(
                        figure -> new Under(evidence.indicator(figure).topicId(), figure.areaId(), figure.period())))
                .values()
                .forEach(figures -> figures.stream()
                        .filter(figure -> evidence.measure(figure) == Measure.ADDED_VALUE)
                        .forEach(added -> figures.stream()
                                .filter(figure -> evidence.measure(figure) == Measure.OUTPUT_VALUE
                                        && !evidence.areAtUnlikePrices(added, figure))
                                .filter(output -> output.quantity().unit()
                                        == added.quantity().unit())
                                .forEach(output -> found.accept(finding(added, output)))));
    }

    private static Finding finding(Figure added, Figure output) {
        EstimateComparison compared = EstimateComparison.atMost(Estimate.of(added), Estimate.of(output))
                .tolerated();
        return Finding.of(
                        RuleCode.NEIGHBOURING_MEASURES,
                        compared.verdict(),
                        List.of(added.item(), output.item()),
                        Explanation.of(
                                "added",
                                compared.ordered(added, added, output),
                                new ExplanationArgument.What(added.indicatorId()),
                                compared.ordered(output, added, output),
                                new ExplanationArgument.What(output.indicatorId())))
                .missingBy(compared.size(added.quantity().unit()));
    }
}
