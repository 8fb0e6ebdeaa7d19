package org.investportal.reconciliation;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.function.Consumer;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;

/** Value added is what is left of output after what was bought for it: under one topic, of one area and period, it is not more. */
final class NeighbouringMeasures implements Rule {

    private record Under(long topic, long area, Period period) {}

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.figures().stream()
                .filter(figure ->
                        figure.nature() == Nature.ACTUAL && !figure.period().isUndated())
                .collect(groupingBy(
                        figure -> new Under(evidence.indicator(figure).topicId(), figure.areaId(), figure.period())))
                .values()
                .forEach(figures -> figures.stream()
                        .filter(figure -> evidence.measure(figure) == Measure.ADDED_VALUE)
                        .forEach(added -> figures.stream()
                                .filter(figure -> evidence.measure(figure) == Measure.OUTPUT_VALUE)
                                .forEach(output -> found.accept(finding(added, output)))));
    }

    private static Finding finding(Figure added, Figure output) {
        Verdict verdict = Estimate.of(added).atMost(Estimate.of(output));
        return Finding.of(
                RuleCode.NEIGHBOURING_MEASURES,
                verdict.tolerated(),
                List.of(added.item(), output.item()),
                Working.of(
                        "added",
                        new Argument.Stated(added.item()),
                        new Argument.What(added.indicatorId()),
                        new Argument.Stated(output.item()),
                        new Argument.What(output.indicatorId())));
    }
}
