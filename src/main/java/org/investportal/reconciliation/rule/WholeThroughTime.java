package org.investportal.reconciliation.rule;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.ImpliedValue;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Tolerance;

/**
 * A whole that shares imply is compared with its implied or stated values for other periods: within a year it changes within a tolerance. In this way, shares
 * of different years check each other.
 */
public final class WholeThroughTime implements Rule {

    /** A known value of a whole in a period, with the figures that it comes from. */
    private record Known(long indicator, long area, YearlyAmount amount, List<Long> figures, ImpliedValue implied) {}

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        Map<List<Long>, List<Known>> byWhole = new LinkedHashMap<>(implied(evidence).stream()
                .collect(groupingBy(
                        known -> List.of(known.indicator, known.area), LinkedHashMap::new, Collectors.toList())));
        byWhole.forEach((whole, known) -> {
            List<Known> all = new ArrayList<>(known);
            all.sort(Comparator.comparing(one -> one.amount.period()));
            for (int next = 1; next < all.size(); next++) {
                compare(all.get(next - 1), all.get(next)).ifPresent(found);
            }
            known.forEach(one -> nearestStated(evidence, one)
                    .flatMap(stated -> compare(one, stated))
                    .ifPresent(found));
        });
    }

    private static List<Known> implied(Evidence evidence) {
        List<Known> implied = new ArrayList<>();
        ImpliedWhole.in(evidence).shares().forEach((whole, shares) -> {
            boolean flows = evidence.indicator(whole.indicator())
                    .map(Indicator::measure)
                    .filter(measure -> measure.isFlow())
                    .isPresent();
            if (flows && whole.nature().isMeasured()) {
                ImpliedWhole.together(whole, shares)
                        .flatMap(common -> YearlyAmount.of(whole.period(), common.estimate())
                                .map(yearlyAmount -> new Known(
                                        whole.indicator(),
                                        whole.area(),
                                        yearlyAmount,
                                        ImpliedWhole.figures(shares),
                                        common)))
                        .ifPresent(implied::add);
            }
        });
        return implied;
    }

    private static Optional<Figure> nearestStated(Evidence evidence, Known known) {
        return evidence.figuresOf(known.indicator).stream()
                .filter(figure ->
                        figure.areaId() == known.area && figure.nature().isMeasured())
                .filter(figure ->
                        YearlyAmount.of(figure.period(), Estimate.of(figure)).isPresent())
                .min(Comparator.comparingLong(
                        figure -> Math.abs(figure.period().lastDay().toEpochDay()
                                - known.amount.period().lastDay().toEpochDay())));
    }

    private static Optional<Finding> compare(Known known, Figure stated) {
        return YearlyAmount.of(stated.period(), Estimate.of(stated))
                .flatMap(yearlyAmount -> compare(
                        known,
                        new Known(known.indicator, known.area, yearlyAmount, List.of(stated.item()), known.implied)));
    }

    private static Optional<Finding> compare(Known one, Known other) {
        boolean inOrder =
                !one.amount.period().lastDay().isAfter(other.amount.period().lastDay());
        Known earlier = inOrder ? one : other;
        Known later = inOrder ? other : one;
        int years = earlier.amount.yearsTo(later.amount);
        Estimate possible = earlier.amount.after(years, Tolerance.WHOLE_FALLS_TO, Tolerance.WHOLE_GROWS_TO);
        EstimateComparison compared =
                EstimateComparison.equal(possible, later.amount.perYear()).tolerated();
        Unit unit = one.implied.unit();
        List<Long> figures = new ArrayList<>(one.figures);
        figures.addAll(other.figures);
        return Optional.of(Finding.of(
                        RuleCode.WHOLE_THROUGH_TIME,
                        compared.verdict(),
                        figures,
                        Explanation.of(
                                "years",
                                new ExplanationArgument.What(one.indicator),
                                new ExplanationArgument.When(earlier.amount.period()),
                                new ExplanationArgument.Range(compared.shown(earlier.amount.perYear()), unit),
                                new ExplanationArgument.When(later.amount.period()),
                                compared.rightRange(unit),
                                compared.leftRange(unit)))
                .implying(one.implied)
                .missingBy(compared.size(unit)));
    }
}
