package org.investportal.reconciliation.rule;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.investportal.reconciliation.finding.Verdict;

/**
 * A figure of a series is of the size of the one before. Converted to a year, it is at most twice or at least half as much for each year between; from the
 * fourth year on, the growth tolerance for wholes applies. An error in the unit gives a factor of ten or a thousand. A count may be of a day or of a year, so
 * counts are compared over periods of equal length only.
 */
public final class NeighbouringPeriodRule implements Rule {

    /** The key of a series of figures: the area and, except for flows, the length of the periods. */
    private record Series(long area, Optional<Integer> months) {}

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        Map<Figure, List<GrowthEvidence>> rates =
                GrowthEvidence.in(evidence).stream().collect(groupingBy(GrowthEvidence::value));
        for (List<Figure> figures : evidence.byIndicator()) {
            Measure measure = evidence.measure(figures.get(0));
            if (measure.isAtLeastItsParts()) {
                figures.stream()
                        .filter(figure -> figure.nature().isMeasured())
                        .filter(figure ->
                                yearly(figure).filter(YearlyAmount::isAboveZero).isPresent())
                        .collect(groupingBy(figure -> series(figure, measure), LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .forEach(series -> inOrder(evidence, rates, series, found));
            }
        }
    }

    private static Optional<YearlyAmount> yearly(Figure figure) {
        return YearlyAmount.of(figure.period(), Estimate.of(figure));
    }

    private static Series series(Figure figure, Measure measure) {
        return new Series(
                figure.areaId(),
                measure.isFlow() ? Optional.empty() : yearly(figure).map(YearlyAmount::months));
    }

    /** Compares each figure with the latest one before it that does not overlap with it. */
    private static void inOrder(
            Evidence evidence, Map<Figure, List<GrowthEvidence>> rates, List<Figure> series, Consumer<Finding> found) {
        for (int next = 1; next < series.size(); next++) {
            Figure after = series.get(next);
            List<Figure> earlier = new ArrayList<>(series.subList(0, next));
            Collections.reverse(earlier);
            earlier.stream()
                    .filter(before ->
                            before.period().lastDay().isBefore(after.period().firstDay()))
                    .findFirst()
                    .flatMap(before -> yearly(before)
                            .flatMap(one -> yearly(after).map(other -> compare(before, one, after, other))))
                    .map(finding -> confirmed(evidence, finding, rates.getOrDefault(after, List.of())))
                    .ifPresent(found);
        }
    }

    /** Returns the largest factor by which a figure may grow after a number of years. */
    public static BigDecimal most(int years) {
        int near = Math.min(years, Tolerance.NEAR_YEARS);
        return Tolerance.SERIES.pow(near).multiply(Tolerance.WHOLE_GROWS_TO.pow(years - near));
    }

    private static Finding compare(Figure before, YearlyAmount one, Figure after, YearlyAmount other) {
        BigDecimal most = most(one.yearsTo(other));
        Estimate possible = one.after(1, YearlyAmount.inverse(most), most);
        EstimateComparison compared =
                EstimateComparison.equal(possible, other.perYear()).tolerated();
        Unit unit = before.quantity().unit();
        return Finding.of(
                        RuleCode.NEIGHBOURING_PERIODS,
                        compared.verdict(),
                        List.of(before.item(), after.item()),
                        Explanation.of(
                                one.months() == other.months() ? "alike" : "yearly",
                                new ExplanationArgument.When(before.period()),
                                new ExplanationArgument.Stated(before.item()),
                                new ExplanationArgument.Range(compared.shown(one.perYear()), unit),
                                new ExplanationArgument.When(after.period()),
                                new ExplanationArgument.Stated(after.item()),
                                compared.rightRange(unit)))
                .missingBy(compared.size(unit));
    }

    /** Accepts a large change if its own stated growth rate confirms it. */
    private static Finding confirmed(Evidence evidence, Finding finding, List<GrowthEvidence> rates) {
        return rates.stream()
                .filter(rate -> finding.verdict() == Verdict.IMPLAUSIBLE && rate.isConfirmed(evidence))
                .filter(rate -> rate.base(evidence)
                        .filter(base -> finding.figures().contains(base.item()))
                        .isPresent())
                .findFirst()
                .map(rate -> confirmed(finding, rate))
                .orElse(finding);
    }

    private static Finding confirmed(Finding finding, GrowthEvidence rate) {
        List<ExplanationArgument> arguments = new ArrayList<>(finding.working().arguments());
        arguments.add(new ExplanationArgument.Stated(rate.growth().item()));
        return Finding.of(
                        finding.rule(),
                        Verdict.AGREES,
                        finding.figures(),
                        new Explanation("by-its-rate", List.copyOf(arguments)))
                .takingIn(List.of(rate.growth().item()));
    }
}
