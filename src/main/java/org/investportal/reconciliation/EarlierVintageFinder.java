package org.investportal.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.reconciliation.rule.Rule;

/**
 * Finds out whether a doubt vanishes with the earlier vintage of one of the figures, or of all. A growth, for example, may lead from the preliminary value of the year
 * before, which was revised later.
 */
final class EarlierVintageFinder {

    /** Rules are applied again at most so many times, whatever the number of doubts. */
    private static final int MOST = 500;

    private final Evidence evidence;
    private final Map<Long, Figure> figures;
    private final Map<Long, List<Figure>> earlier = new HashMap<>();
    private int left = MOST;

    EarlierVintageFinder(Evidence evidence) {
        this.evidence = evidence;
        this.figures = evidence.superseded().isEmpty()
                ? Map.of()
                : evidence.figures().stream()
                        .collect(Collectors.toMap(Figure::item, Function.identity(), (one, same) -> one));
        evidence.superseded()
                .forEach(figure -> evidence.newest(figure)
                        .ifPresent(newest -> earlier.computeIfAbsent(newest.item(), unused -> new ArrayList<>())
                                .add(figure)));
    }

    /** Returns the finding of the rule with the earlier vintage, as one reading, if it raises no doubt; else the finding itself. */
    Finding of(Rule rule, Finding finding) {
        boolean revisable = finding.verdict().isDoubt()
                && finding.named().size() > 1
                && finding.rule() != RuleCode.PLAUSIBLE_REVISION
                && finding.named().stream().anyMatch(earlier::containsKey);
        return revisable ? beforeRevision(rule, finding).orElse(finding) : finding;
    }

    private Optional<Finding> beforeRevision(Rule rule, Finding finding) {
        List<Figure> named = finding.named().stream()
                .flatMap(item -> Stream.ofNullable(figures.get(item)))
                .toList();
        Stream<List<Figure>> one = named.stream()
                .flatMap(newest -> before(newest)
                        .map(first -> named.stream()
                                .map(figure -> figure == newest ? first : figure)
                                .toList()));
        List<Figure> all = named.stream()
                .map(figure -> before(figure).findFirst().orElse(figure))
                .toList();
        return Stream.concat(one, Stream.of(all))
                .filter(unused -> left-- > 0)
                .flatMap(few -> again(rule, finding, few).stream())
                .findFirst();
    }

    private Stream<Figure> before(Figure newest) {
        return earlier.getOrDefault(newest.item(), List.of()).stream();
    }

    private Optional<Finding> again(Rule rule, Finding finding, List<Figure> few) {
        Set<Long> items = few.stream().map(Figure::item).collect(Collectors.toSet());
        List<Finding> found = new ArrayList<>();
        rule.check(evidence.of(few), found::add);
        return found.stream().noneMatch(other -> other.verdict().isDoubt())
                ? found.stream()
                        .filter(other -> other.rule() == finding.rule()
                                && other.verdict().isCompared()
                                && Set.copyOf(other.named()).equals(items))
                        .findFirst()
                        .map(other -> other.reading(Verdict.AGREES_IN_ONE_READING))
                : Optional.empty();
    }
}
