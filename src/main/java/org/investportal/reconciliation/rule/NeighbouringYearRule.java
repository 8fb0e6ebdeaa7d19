package org.investportal.reconciliation.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Period;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Tolerance;
import org.investportal.reconciliation.finding.Verdict;

/**
 * A paragraph usually covers one time. A figure that is much older than the latest figure beside it is unusual, unless it is there for comparison with a later
 * figure of the same indicator.
 */
public final class NeighbouringYearRule implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        Map<SourceParagraph, Map<Figure, Integer>> beside = new LinkedHashMap<>();
        evidence.figures().stream()
                .filter(figure ->
                        figure.nature().isMeasured() && figure.period().isWithinAYear())
                .forEach(figure -> evidence.printed(figure)
                        .forEach(mention -> beside.computeIfAbsent(
                                        SourceParagraph.of(mention), unused -> new LinkedHashMap<>())
                                .merge(figure, mention.locator().sentence(), Math::min)));
        beside.values().forEach(sentences -> inParagraph(sentences, found));
    }

    /** Figures of one sentence and one period are one finding, since they have one year in print. */
    private static void inParagraph(Map<Figure, Integer> sentences, Consumer<Finding> found) {
        Set<Figure> figures = sentences.keySet();
        Optional<Period> latest = figures.stream().map(Figure::period).max(Period::compareTo);
        Map<Long, Set<Period>> periods =
                figures.stream().collect(groupingBy(Figure::indicatorId, Collectors.mapping(Figure::period, toSet())));
        latest.ifPresent(now -> figures.stream()
                .filter(figure -> year(figure.period()) + Tolerance.YEARS_BACK <= year(now))
                .filter(figure ->
                        periods.getOrDefault(figure.indicatorId(), Set.of()).size() == 1)
                .sorted(Comparator.comparingLong(Figure::item))
                .collect(groupingBy(
                        figure -> List.of(figure.period(), sentences.getOrDefault(figure, 0)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(older -> found.accept(finding(older, now))));
    }

    private static int year(Period period) {
        return period.lastDay().getYear();
    }

    private static Finding finding(List<Figure> older, Period now) {
        List<Long> items = older.stream().map(Figure::item).toList();
        boolean alone = items.size() == 1;
        return Finding.of(
                RuleCode.NEIGHBOURING_YEARS,
                Verdict.IMPLAUSIBLE,
                items,
                Explanation.of(
                        alone ? "older" : "older-together",
                        alone ? new ExplanationArgument.Stated(items.get(0)) : new ExplanationArgument.AllStated(items),
                        new ExplanationArgument.When(older.get(0).period()),
                        new ExplanationArgument.When(now)));
    }
}
