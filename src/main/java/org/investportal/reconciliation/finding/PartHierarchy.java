package org.investportal.reconciliation.finding;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.value.RelationKind;

/**
 * Tells which indicator is a part of which, as declared by relations. An indicator that only describes another, such as its growth or its share, is treated
 * like that other indicator. A share also declares that its part belongs to its whole.
 */
public final class PartHierarchy {

    private final Map<Long, Set<Long>> bases = new HashMap<>();
    private final Map<Long, Set<Long>> wholes = new HashMap<>();

    /** Maps an indicator that has a relation to itself and all indicators that it describes; {@code around} maps it to all that contain these. */
    private final Map<Long, Set<Long>> things = new HashMap<>();

    private final Map<Long, Set<Long>> around = new HashMap<>();

    PartHierarchy(Collection<Relation> relations) {
        relations.forEach(this::add);
        Stream.of(bases, wholes).flatMap(steps -> steps.keySet().stream()).forEach(this::follow);
    }

    private void follow(long indicator) {
        Set<Long> own = reached(bases, Set.of(indicator));
        Set<Long> containing = reached(wholes, own);
        containing.removeAll(own);
        things.put(indicator, own);
        around.put(indicator, containing);
    }

    private void add(Relation relation) {
        if (relation.kind() == RelationKind.PART_OF || relation.kind() == RelationKind.REST_OF) {
            step(wholes, relation.indicatorId(), relation.ofId());
            return;
        }
        step(bases, relation.indicatorId(), relation.ofId());
        Long whole = relation.wholeId();
        if (relation.kind() == RelationKind.SHARE_OF && whole != null) {
            step(wholes, relation.ofId(), whole);
        }
    }

    private static void step(Map<Long, Set<Long>> steps, long from, long to) {
        if (from != to) {
            steps.computeIfAbsent(from, unused -> new HashSet<>()).add(to);
        }
    }

    /** Returns whether both indicators describe the same thing. */
    public boolean areOfOne(long one, long other) {
        return !Collections.disjoint(things(one), things(other));
    }

    /** Returns whether the thing that one indicator describes is contained in the thing that the other describes. */
    public boolean isPart(long part, long whole) {
        return !Collections.disjoint(around.getOrDefault(part, Set.of()), things(whole));
    }

    /** Returns the indicators that are contained in none of the others, so that a sum counts nothing twice. */
    public List<Long> outermost(Collection<Long> indicators) {
        Set<Long> all = indicators.stream().flatMap(one -> things(one).stream()).collect(Collectors.toSet());
        return indicators.stream()
                .distinct()
                .filter(one -> Collections.disjoint(around.getOrDefault(one, Set.of()), all))
                .toList();
    }

    /** Returns whether a declared part of one of the indicators is also a part of another of them. */
    public boolean overlap(Collection<Long> indicators) {
        Map<Long, Long> owners = new HashMap<>();
        indicators.forEach(one -> things(one).forEach(thing -> owners.putIfAbsent(thing, one)));
        return around.values().stream()
                .anyMatch(containing -> containing.stream()
                                .map(owners::get)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        > 1);
    }

    /** Returns whether one thing contains both, so that they are different parts of it. */
    public boolean haveOneWhole(long one, long other) {
        return !Collections.disjoint(around.getOrDefault(one, Set.of()), around.getOrDefault(other, Set.of()));
    }

    private Set<Long> things(long indicator) {
        return things.getOrDefault(indicator, Set.of(indicator));
    }

    private static Set<Long> reached(Map<Long, Set<Long>> steps, Collection<Long> from) {
        Set<Long> reached = new HashSet<>(from);
        Deque<Long> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            steps.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }
}
