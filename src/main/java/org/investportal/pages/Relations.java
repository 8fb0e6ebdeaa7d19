package org.investportal.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Relation;
import org.investportal.catalogue.value.RelationKind;
import org.jspecify.annotations.Nullable;

/** Says declared relations in words, from either end. */
final class Relations {

    private final Rendering rendering;
    private final FigureRows figures;

    Relations(Rendering rendering, FigureRows figures) {
        this.rendering = rendering;
        this.figures = figures;
    }

    /** What the indicator is related to, and what is related to it. */
    List<RelatedIndicator> of(long indicator) {
        return rendering.selection().all(Relation.class).stream()
                .flatMap(relation -> seenFrom(indicator, relation))
                .toList();
    }

    private Stream<RelatedIndicator> seenFrom(long indicator, Relation relation) {
        if (relation.indicatorId() == indicator) {
            return Stream.of(end("relation", relation.kind(), relation.ofId(), indicator), whole(relation, indicator))
                    .flatMap(Optional::stream);
        }
        if (relation.ofId() == indicator) {
            return end("relation-back", relation.kind(), relation.indicatorId(), indicator).stream();
        }
        return isWhole(relation.wholeId(), indicator)
                ? end("relation-whole-back", relation.kind(), relation.indicatorId(), indicator).stream()
                : Stream.empty();
    }

    private Optional<RelatedIndicator> whole(Relation relation, long indicator) {
        Long whole = relation.wholeId();
        return whole == null || whole == relation.ofId()
                ? Optional.empty()
                : end("relation-whole", relation.kind(), whole, indicator);
    }

    private static boolean isWhole(@Nullable Long whole, long indicator) {
        return whole != null && whole == indicator;
    }

    private Optional<RelatedIndicator> end(String direction, RelationKind kind, long other, long indicator) {
        return rendering
                .selection()
                .find(Indicator.class, other)
                .filter(found -> found.item() != indicator)
                .map(found -> new RelatedIndicator(
                        rendering.message(direction, kind), rendering.link(found), figures.of(Stream.of(found))));
    }
}
