package org.investportal.reconciliation.rule;

import static java.util.stream.Collectors.groupingBy;

import org.investportal.reconciliation.finding.Argument;
import org.investportal.reconciliation.finding.Comparison;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Working;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Unit;

/**
 * Under one topic an area does not far exceed the area that it lies in, also where measures or periods differ a little:
 * what is sold in a city is not many times what its province makes.
 */
public final class EnclosingArea implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.figures().stream()
                .filter(figure -> figure.nature() == Nature.ACTUAL
                        && evidence.measure(figure).isFlow())
                .filter(figure -> yearly(figure).isPresent())
                .collect(groupingBy(figure -> evidence.indicator(figure).topicId()))
                .values()
                .forEach(figures -> inTopic(evidence, figures, found));
    }

    private static void inTopic(Evidence evidence, List<Figure> figures, Consumer<Finding> found) {
        figures.forEach(inner -> figures.stream()
                .filter(outer -> outer.areaId() != inner.areaId() && evidence.encloses(outer.areaId(), inner.areaId()))
                .filter(outer -> !areTheSame(inner, outer) && areNear(inner, outer))
                .forEach(outer -> yearly(inner)
                        .flatMap(one -> yearly(outer).map(other -> finding(inner, one, outer, other)))
                        .ifPresent(found)));
    }

    private static Optional<Yearly> yearly(Figure figure) {
        return Yearly.of(figure.period(), Estimate.of(figure));
    }

    /** Compared exactly by another rule. */
    private static boolean areTheSame(Figure inner, Figure outer) {
        return inner.indicatorId() == outer.indicatorId() && inner.period().equals(outer.period());
    }

    private static boolean areNear(Figure inner, Figure outer) {
        return Math.abs(ChronoUnit.YEARS.between(
                        inner.period().lastDay(), outer.period().lastDay()))
                <= Tolerance.NEAR_YEARS;
    }

    private static Finding finding(Figure inner, Yearly one, Figure outer, Yearly other) {
        Comparison compared = Comparison.atMost(one.perYear(), other.perYear().times(Tolerance.UNLIKE))
                .tolerated();
        boolean ofYears = one.grain() == CalendarPart.Grain.YEAR && other.grain() == CalendarPart.Grain.YEAR;
        Unit unit = inner.quantity().unit();
        return Finding.of(
                        RuleCode.ENCLOSING_AREA,
                        compared.verdict(),
                        List.of(inner.item(), outer.item()),
                        Working.of(
                                ofYears ? "around" : "around-yearly",
                                new Argument.Stated(inner.item()),
                                new Argument.What(inner.indicatorId()),
                                new Argument.Where(inner.areaId()),
                                new Argument.When(inner.period()),
                                new Argument.Stated(outer.item()),
                                new Argument.What(outer.indicatorId()),
                                new Argument.Where(outer.areaId()),
                                new Argument.When(outer.period()),
                                compared.leftRange(unit),
                                new Argument.Range(compared.shown(other.perYear()), unit)))
                .missingBy(compared.size(unit));
    }
}
