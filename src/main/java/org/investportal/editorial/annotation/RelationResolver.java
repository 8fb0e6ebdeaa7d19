package org.investportal.editorial.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.investportal.editorial.annotation.MissingRelation.RelationPart;

/** Finds the relation that the draft of each new indicator gets, and the relations that no draft gets. */
final class RelationResolver {

    private final Map<String, List<RelationPlan>> decided = new LinkedHashMap<>();
    private final Map<String, RelationPlan> drafted = new HashMap<>();
    private final List<MissingRelation> missing = new ArrayList<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> resolved = new HashSet<>();

    RelationResolver(DraftPlan plan, KnownSubjectIndex known) {
        plan.figures()
                .forEach(figure -> RelationPlan.of(figure, plan, known)
                        .ifPresent(relation -> decided.computeIfAbsent(figure.newIndicator(), name -> new ArrayList<>())
                                .add(relation)));
        decided.keySet().forEach(this::resolve);
        missing.sort(Comparator.comparing(MissingRelation::place));
    }

    /** The first complete relation of the indicator counts. Its indicators come first, so that two indicators do not each wait for the other. */
    private void resolve(String name) {
        if (!begun.add(name)) {
            return;
        }
        List<RelationPlan> relations = decided.getOrDefault(name, List.of());
        Optional<RelationPlan> complete = relations.stream()
                .filter(relation -> relation.missing().isEmpty())
                .findFirst();
        if (complete.isPresent()) {
            resolve(name, complete.get());
        } else {
            relations.forEach(relation ->
                    relation.missing().ifPresent(part -> missing.add(new MissingRelation(relation.place(), part))));
        }
        resolved.add(name);
    }

    private void resolve(String name, RelationPlan relation) {
        List<String> targets = relation.newIndicators();
        targets.forEach(this::resolve);
        if (resolved.containsAll(targets)) {
            drafted.put(name, relation);
        } else {
            missing.add(new MissingRelation(relation.place(), RelationPart.CIRCULAR));
        }
    }

    /** Returns the relation of the new indicator of that figure; empty if its draft has none. */
    Optional<RelationPlan> drafted(FigurePlan figure) {
        return Optional.ofNullable(drafted.get(figure.newIndicator()));
    }

    /** Returns the relations that no draft gets, in reading order. */
    List<MissingRelation> missing() {
        return missing;
    }
}
