package org.investportal.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.CalendarPart.Grain;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;

/**
 * The time, areas and measures that the figures of an edition cover. Withdrawn figures do not count.
 *
 * @param time the period from the first to the last day that the figures name; undated if they name none
 * @param areas the areas of the figures
 * @param measures the measures of the figures, in the order of their declaration
 */
public record FigureCoverage(Period time, Set<Long> areas, List<Measure> measures) {

    /** Creates the coverage from a selection that has every figure and indicator. */
    static FigureCoverage of(Selection selection) {
        List<Figure> figures = selection.all(Figure.class).stream()
                .filter(figure -> figure.status() != Status.WITHDRAWN)
                .toList();
        return new FigureCoverage(
                time(figures),
                figures.stream().map(Figure::areaId).collect(Collectors.toUnmodifiableSet()),
                figures.stream()
                        .flatMap(figure -> selection.find(Indicator.class, figure.indicatorId()).stream())
                        .map(Indicator::measure)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Returns the time that the figures cover; a period that is open at one side counts with its other side only. */
    private static Period time(List<Figure> figures) {
        List<CalendarPart> named = figures.stream()
                .map(Figure::period)
                .flatMap(period -> Stream.of(period.start(), period.end()))
                .filter(Objects::nonNull)
                .toList();
        return named.stream()
                .map(CalendarPart::firstDay)
                .min(LocalDate::compareTo)
                .flatMap(first -> named.stream()
                        .map(CalendarPart::lastDay)
                        .max(LocalDate::compareTo)
                        .map(last -> new Period(day(first), day(last))))
                .orElse(Period.UNDATED);
    }

    private static CalendarPart day(LocalDate day) {
        return new CalendarPart(day, Grain.DAY);
    }
}
