package org.investportal.site.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.investportal.catalogue.row.Figure;
import org.investportal.reconciliation.ComparabilityCheck;
import org.investportal.reconciliation.Refusal;

/** Figures in groups: those of one may all be shown in one picture, those of two may not. */
public final class ComparisonGrouper {

    private final ComparabilityCheck comparabilityCheck;
    private final List<List<Figure>> groups = new ArrayList<>();

    /** Each figure joins the first group that takes it. */
    public ComparisonGrouper(ComparabilityCheck comparabilityCheck, Collection<Figure> figures) {
        this.comparabilityCheck = comparabilityCheck;
        figures.forEach(figure -> groups.stream()
                .filter(group -> why(group, figure).isEmpty())
                .findFirst()
                .orElseGet(this::begin)
                .add(figure));
    }

    private List<Figure> begin() {
        List<Figure> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    public List<List<Figure>> all() {
        return List.copyOf(groups);
    }

    /** The largest; none, where there is no figure. */
    public List<Figure> largest() {
        return groups.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /** Returns the reasons why a group is kept apart from those before it, each with the first group to which it applies. */
    Map<Refusal, Integer> apart(int group) {
        Figure first = groups.get(group).get(0);
        Map<Refusal, Integer> reasons = new EnumMap<>(Refusal.class);
        for (int before = 0; before < group; before++) {
            int other = before;
            why(groups.get(before), first).ifPresent(refusal -> reasons.putIfAbsent(refusal, other));
        }
        return reasons;
    }

    /** Returns the reasons why figures of different indicators must not be added up; empty for rates and ranks, because no reader adds those. */
    Set<Refusal> notAdded(List<Figure> figures) {
        Set<Refusal> reasons = EnumSet.noneOf(Refusal.class);
        for (Figure one : figures) {
            figures.stream()
                    .filter(other -> other.indicatorId() > one.indicatorId())
                    .forEach(other -> comparabilityCheck.adding(one, other).ifPresent(reasons::add));
        }
        reasons.remove(Refusal.SUM);
        return reasons;
    }

    /** Returns the reason why none of these figures can join a group, taken from the one that comes nearest; empty if one can, or if there is no group. */
    public Optional<Refusal> joining(Collection<Figure> figures) {
        List<Refusal> refused = new ArrayList<>();
        for (Figure figure : figures) {
            for (List<Figure> group : groups) {
                Optional<Refusal> refusal = why(group, figure);
                if (refusal.isEmpty()) {
                    return refusal;
                }
                refused.add(refusal.get());
            }
        }
        return refused.stream().max(Comparator.naturalOrder());
    }

    private Optional<Refusal> why(List<Figure> group, Figure figure) {
        return group.stream()
                .flatMap(member -> comparabilityCheck.comparing(member, figure).stream())
                .findFirst();
    }
}
