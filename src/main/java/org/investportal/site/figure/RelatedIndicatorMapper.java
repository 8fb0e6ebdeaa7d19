package org.investportal.site.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Relation;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.wording.FigureOrder;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says declared relations in words, from either end. */
final class RelatedIndicatorMapper {

    private final PageText pageText;
    private final FigureRowMapper figures;

    RelatedIndicatorMapper(PageText pageText) {
        this.pageText = pageText;
        this.figures = new FigureRowMapper(pageText);
    }

    /**
     * The other end of a relation.
     *
     * @param relation the relation in words
     * @param indicator the item of the indicator
     */
    private record RelationEnd(String relation, long indicator) {}

    /** Returns the relations of the indicator to others, and of others to it. */
    List<RelatedIndicator> of(long indicator) {
        List<RelationEnd> ends = pageText.selection().all(Relation.class).stream()
                .flatMap(relation -> seenFrom(indicator, relation))
                .toList();
        int ofEach = FigureOrder.ofEach(
                ends.stream()
                        .map(end -> pageText.selection()
                                .newestVintagesOf(end.indicator())
                                .size())
                        .toList(),
                FigureOrder.ON_A_PAGE);
        return ends.stream().map(end -> related(end, ofEach)).toList();
    }

    private RelatedIndicator related(RelationEnd end, int ofEach) {
        return new RelatedIndicator(
                end.relation(),
                pageText.link(pageText.selection().get(Indicator.class, end.indicator())),
                figures.table(FigureOrder.newest(pageText.selection(), end.indicator(), ofEach)
                                .toList())
                        .withoutNotes(),
                figures.more(Stream.of(end.indicator()), ofEach));
    }

    private Stream<RelationEnd> seenFrom(long indicator, Relation relation) {
        if (relation.indicatorId() == indicator) {
            return Stream.of(end("relation", relation, relation.ofId(), indicator), whole(relation, indicator))
                    .flatMap(Optional::stream);
        }
        if (relation.ofId() == indicator) {
            return end("relation-back", relation, relation.indicatorId(), indicator).stream();
        }
        return isWhole(relation.wholeId(), indicator)
                ? end("relation-whole-back", relation, relation.indicatorId(), indicator).stream()
                : Stream.empty();
    }

    /** A whole that is measured by the indicator of the part, in a larger area, is said by that area alone. */
    private Optional<RelationEnd> whole(Relation relation, long indicator) {
        Long whole = relation.wholeId();
        return whole == null || whole == relation.ofId()
                ? Optional.empty()
                : end("relation-whole", relation, whole, indicator);
    }

    private static boolean isWhole(@Nullable Long whole, long indicator) {
        return whole != null && whole == indicator;
    }

    private Optional<RelationEnd> end(String direction, Relation relation, long other, long indicator) {
        return pageText.selection()
                .find(Indicator.class, other)
                .filter(found -> found.item() != indicator)
                .map(found -> new RelationEnd(words(direction, relation), other));
    }

    /** Returns the relation in words, with the area of the whole where it differs from the area of the part. */
    private String words(String direction, Relation relation) {
        String words = pageText.message(direction, relation.kind());
        Long area = relation.wholeAreaId();
        return area == null ? words : pageText.message("relation.in-area", words, pageText.name(area));
    }
}
