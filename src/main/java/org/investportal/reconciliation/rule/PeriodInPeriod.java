package org.investportal.reconciliation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * A figure that adds up is no larger for a part of a period than for the whole period, as long as neither is below zero. Periods that fill a longer one
 * without a gap add up to it. A level at the end of a month may be higher than the one at the end of a longer period.
 */
public final class PeriodInPeriod implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.byIndicator().stream()
                .filter(figures -> evidence.measure(figures.get(0)).isAtLeastItsParts())
                .map(figures ->
                        figures.stream().filter(PeriodInPeriod::isMeasuredOnce).toList())
                .forEach(figures -> figures.forEach(outer -> check(evidence, figures, outer, found)));
    }

    private static void check(Evidence evidence, List<Figure> figures, Figure outer, Consumer<Finding> found) {
        boolean adds = evidence.measure(outer).isFlow();
        List<Figure> inside = figures.stream()
                .filter(inner ->
                        outer.areaId() == inner.areaId() && outer.period().isAround(inner.period()))
                .filter(inner -> adds || !inner.period().isEndOfMonth())
                .toList();
        inside.forEach(inner -> found.accept(finding(adds, inner, outer)));
        if (adds) {
            List<Figure> alike = inside.stream()
                    .filter(inner -> evidence.isExcerpt()
                            || inner.vintage() == outer.vintage()) // values of another stage need not add up
                    .sorted(Comparator.comparing(
                                    (Figure inner) -> inner.period().lastDay())
                            .reversed())
                    .toList();
            filling(alike, outer.period().firstDay(), outer.period().lastDay(), new HashSet<>())
                    .ifPresent(parts -> found.accept(sum(parts, outer)));
        }
    }

    /** Returns figures whose periods follow each other from one day to another without a gap, the longest first; days that lead nowhere are tried once. */
    private static Optional<List<Figure>> filling(
            List<Figure> figures, LocalDate first, LocalDate last, Set<LocalDate> tried) {
        if (first.isAfter(last)) {
            return Optional.of(List.of());
        }
        if (!tried.add(first)) {
            return Optional.empty();
        }
        return figures.stream()
                .filter(figure -> figure.period().firstDay().equals(first))
                .flatMap(figure -> filling(figures, figure.period().lastDay().plusDays(1), last, tried).stream()
                        .map(rest ->
                                Stream.concat(Stream.of(figure), rest.stream()).toList()))
                .findFirst();
    }

    private static Finding sum(List<Figure> parts, Figure outer) {
        EstimateComparison compared = EstimateComparison.equal(Estimate.sum(parts), Estimate.of(outer));
        Unit unit = outer.quantity().unit();
        return Finding.of(
                        RuleCode.PERIOD_IN_PERIOD,
                        compared.verdict(),
                        Stream.concat(Stream.of(outer), parts.stream())
                                .map(Figure::item)
                                .toList(),
                        Explanation.of(
                                "together",
                                new ExplanationArgument.Plain(BigDecimal.valueOf(parts.size())),
                                compared.leftRange(unit),
                                compared.statedRight(outer),
                                new ExplanationArgument.When(outer.period())))
                .missingBy(compared.size(unit));
    }

    private static boolean isMeasuredOnce(Figure figure) {
        return figure.nature().isMeasured()
                && figure.period().isWithinAYear()
                && figure.quantity().amount().signum() >= 0;
    }

    /** Compares two figures. A count may be taken at the end of its period and be lower at the end of the year than in the middle, so it has a tolerance. */
    private static Finding finding(boolean adds, Figure inner, Figure outer) {
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
