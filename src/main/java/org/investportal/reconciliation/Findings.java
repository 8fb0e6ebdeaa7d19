package org.investportal.reconciliation;

import org.investportal.reconciliation.finding.Argument;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.Implied;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Selection;

/** The findings of one edition, doubts first and the most material of them first, with the way to those of each figure. */
public final class Findings {

    private final List<Finding> all;
    private final Map<Long, List<Finding>> byFigure = new HashMap<>();
    private final Map<Long, Long> indicators;
    private final NewestPeriods newest;
    private final Reach reach;

    private Findings(List<Finding> all, Map<Long, Long> indicators, NewestPeriods newest, Reach reach) {
        this.all = all;
        this.newest = newest;
        this.reach = reach;
        this.indicators = indicators;
        all.forEach(finding -> finding.figures()
                .forEach(figure -> byFigure.computeIfAbsent(figure, unused -> new ArrayList<>())
                        .add(finding)));
    }

    /** From a selection that has every figure, indicator, topic and relation. */
    public static Findings of(Selection selection) {
        return new Findings(
                Reconciliation.of(Evidence.of(selection)),
                selection.all(Figure.class).stream().collect(Collectors.toMap(Figure::item, Figure::indicatorId)),
                new NewestPeriods(selection),
                Reach.of(selection));
    }

    public List<Finding> all() {
        return all;
    }

    /** The keys of those that are conflicts between figures. */
    Set<String> conflicts() {
        return all.stream()
                .filter(Finding::isConflictOfFigures)
                .map(Finding::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is said of the figure; not where it only is an input. */
    public List<Finding> of(long figure) {
        return byFigure.getOrDefault(figure, List.of());
    }

    public NewestPeriods newest() {
        return newest;
    }

    public Reach reach() {
        return reach;
    }

    /** The indicators of all figures that the figure is checked against. */
    public Set<Long> indicatorsBeside(long figure) {
        Set<Long> beside = new HashSet<>();
        of(figure).forEach(finding -> {
            finding.named().forEach(other -> beside.add(indicators.getOrDefault(other, 0L)));
            Implied implied = finding.implied();
            if (implied != null) {
                beside.add(implied.indicator());
            }
            finding.working().arguments().stream()
                    .filter(Argument.What.class::isInstance)
                    .forEach(argument -> beside.add(((Argument.What) argument).indicator()));
        });
        return beside;
    }

    /** Whether the figure was compared with another, and not with what is printed alone. */
    public boolean isCompared(long figure) {
        return of(figure).stream()
                .anyMatch(finding ->
                        finding.verdict().isCompared() && !finding.rule().isOfPrint());
    }
}
