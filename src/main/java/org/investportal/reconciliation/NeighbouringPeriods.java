package org.investportal.reconciliation;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;

/**
 * A figure of a series is of the size of the one before: reckoned to a year, no more than twice as much or half as much for
 * each year between; from the fourth year on as wholes do. A slip of the unit is a factor of ten or a thousand. Counts, which may be of a day or of a year, compare over equally
 * long periods only.
 */
final class NeighbouringPeriods implements Rule {

    /** Which figures are one series. */
    private record Series(long area, Optional<Object> grain) {}

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        for (List<Figure> figures : evidence.byIndicator()) {
            Measure measure = evidence.measure(figures.get(0));
            if (measure.isAdditive()) {
                figures.stream()
                        .filter(figure -> figure.nature() == Nature.ACTUAL)
                        .filter(figure ->
                                yearly(figure).filter(Yearly::isAboveNought).isPresent())
                        .collect(groupingBy(figure -> series(figure, measure), LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .forEach(series -> inOrder(series, found));
            }
        }
    }

    private static Optional<Yearly> yearly(Figure figure) {
        return Yearly.of(figure.period(), Estimate.of(figure));
    }

    private static Series series(Figure figure, Measure measure) {
        return new Series(
                figure.areaId(),
                measure.isFlow() ? Optional.empty() : yearly(figure).map(Yearly::grain));
    }

    /** Each with the latest before it that has nothing in common with it. */
    private static void inOrder(List<Figure> series, Consumer<Finding> found) {
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
                    .ifPresent(found);
        }
    }

    /** How many times as much a figure may be after so many years. */
    private static BigDecimal most(int years) {
        int near = Math.min(years, Tolerance.NEAR_YEARS);
        return Tolerance.SERIES.pow(near).multiply(Tolerance.WHOLE_GROWS_TO.pow(years - near));
    }

    private static Finding compare(Figure before, Yearly one, Figure after, Yearly other) {
        BigDecimal most = most(one.yearsTo(other));
        Estimate possible = one.after(1, Yearly.inverse(most), most);
        Verdict verdict = possible.equalTo(other.perYear());
        return Finding.of(
                RuleCode.NEIGHBOURING_PERIODS,
                verdict.tolerated(),
                List.of(before.item(), after.item()),
                Working.of(
                        one.grain() == other.grain() ? "alike" : "yearly",
                        new Argument.When(before.period()),
                        new Argument.Stated(before.item()),
                        new Argument.Range(
                                one.perYear().usual(), before.quantity().unit()),
                        new Argument.When(after.period()),
                        new Argument.Stated(after.item()),
                        new Argument.Range(
                                other.perYear().usual(), after.quantity().unit())));
    }
}
