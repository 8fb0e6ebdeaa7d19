package org.investportal.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.ExchangeRate;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.ImpliedValue;
import org.jspecify.annotations.Nullable;

/** The findings of one edition, doubts first and the largest of them first, with an index by figure. */
public final class FindingSet {

    private final List<Finding> all;
    private final Map<Long, List<Finding>> byFigure = new HashMap<>();
    private final Map<Long, Long> indicators;
    private final FigureCoverage figureCoverage;

    private FindingSet(List<Finding> all, Map<Long, Long> indicators, FigureCoverage figureCoverage) {
        this.all = all;
        this.figureCoverage = figureCoverage;
        this.indicators = indicators;
    }

    /** Creates the set from a selection that has every figure, indicator, topic, relation, reading and source. */
    static FindingSet of(Selection selection, @Nullable ExchangeRate rate) {
        return of(
                Evidence.of(selection, rate),
                selection.all(Figure.class).stream().collect(Collectors.toMap(Figure::item, Figure::indicatorId)),
                FigureCoverage.of(selection));
    }

    static FindingSet of(Evidence evidence, Map<Long, Long> indicators, FigureCoverage figureCoverage) {
        FindingSet findingSet = new FindingSet(RuleRunner.of(evidence), indicators, figureCoverage);
        findingSet.index(evidence);
        return findingSet;
    }

    /** Lists each finding under the figures that it judges. A finding with an earlier vintage is also listed under the newest one, whose doubt it explains. */
    private void index(Evidence evidence) {
        Map<Long, Long> newest = new HashMap<>();
        evidence.superseded()
                .forEach(earlier ->
                        evidence.newest(earlier).ifPresent(other -> newest.put(earlier.item(), other.item())));
        all.forEach(finding -> finding.figures().stream()
                .flatMap(figure -> Stream.of(figure, newest.getOrDefault(figure, figure)))
                .distinct()
                .forEach(figure -> byFigure.computeIfAbsent(figure, unused -> new ArrayList<>())
                        .add(finding)));
    }

    public List<Finding> all() {
        return all;
    }

    /** Returns the keys of the conflicts between figures. */
    Set<String> conflicts() {
        return all.stream()
                .filter(Finding::isConflictOfFigures)
                .map(Finding::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the findings that judge the figure or an earlier vintage of it, without those that only use it as an input. */
    public List<Finding> of(long figure) {
        return byFigure.getOrDefault(figure, List.of());
    }

    public FigureCoverage reach() {
        return figureCoverage;
    }

    /** Returns the indicators of all figures that the figure is checked against. */
    public Set<Long> indicatorsBeside(long figure) {
        Set<Long> beside = new HashSet<>();
        of(figure).forEach(finding -> {
            finding.named().forEach(other -> beside.add(indicators.getOrDefault(other, 0L)));
            ImpliedValue impliedValue = finding.implied();
            if (impliedValue != null) {
                beside.add(impliedValue.indicator());
            }
            finding.working().arguments().stream()
                    .filter(ExplanationArgument.What.class::isInstance)
                    .forEach(explanationArgument ->
                            beside.add(((ExplanationArgument.What) explanationArgument).indicator()));
        });
        return beside;
    }

    /** Returns whether the figure was compared with another figure, not only with its printed source. */
    public boolean isCompared(long figure) {
        return of(figure).stream()
                .anyMatch(finding -> finding.verdict().isCompared()
                        && !finding.rule().isOfPrint()
                        && !finding.rule().isInformation());
    }

    /** Returns whether the figure was compared with others and none of the comparisons raises a doubt. */
    public boolean isConsistent(long figure) {
        return isCompared(figure)
                && of(figure).stream().noneMatch(finding -> finding.verdict().isDoubt());
    }

    /** Returns whether no finding compares figures of different sources, so that nothing independent confirms any figure. */
    public boolean isOfOneSource() {
        return all.stream().allMatch(finding -> finding.sources() <= 1);
    }
}
