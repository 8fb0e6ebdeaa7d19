package org.investportal.site.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.kinds.Area;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Indicator;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.wording.FigureOrder;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says declared relations in words, from either end. */
final class RelatedIndicatorMapper {

    /** The largest number of relations on a page. More are those of a total with very many parts. */
    private static final int MOST = 100;

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
     */
    private record RelationEnd(String relation, Indicator indicator) {}

    /** Returns the relations of the indicator to others, and of others to it. */
    List<RelatedIndicator> of(Indicator indicator) {
        Stream<RelationEnd> own = indicator.relations.stream()
                .flatMap(relation -> ends(relation, indicator.item).flatMap(Optional::stream));
        Stream<RelationEnd> others = pageText.content().referring(Indicator.class, indicator.item).stream()
                .filter(other -> other.item != indicator.item)
                .flatMap(other -> other.relations.stream()
                        .flatMap(relation ->
                                words(relation, indicator.item).map(words -> new RelationEnd(words, other)).stream()));
        List<RelationEnd> ends = Stream.concat(own, others).limit(MOST).toList();
        int ofEach = FigureOrder.ofEach(
                ends.stream().map(end -> series(end).newestFirst().size()).toList(), FigureOrder.ON_A_PAGE);
        return ends.stream().map(end -> related(end, ofEach)).toList();
    }

    private FigureSeries series(RelationEnd end) {
        return FigureSeries.of(pageText.content(), end.indicator().item);
    }

    private RelatedIndicator related(RelationEnd end, int ofEach) {
        return new RelatedIndicator(
                end.relation(),
                pageText.link(end.indicator()),
                figures.table(series(end).newestFirst().stream().limit(ofEach).toList())
                        .withoutNotes(),
                figures.more(Stream.of(end.indicator().item), ofEach));
    }

    /** Returns the other ends of a relation of the indicator. A whole that is measured by the indicator of the part, in a larger area, is said by that area alone. */
    private Stream<Optional<RelationEnd>> ends(Indicator.Relation relation, long indicator) {
        return Stream.of(
                end("relation", relation, relation.of(), indicator),
                Objects.equals(relation.whole(), relation.of())
                        ? Optional.empty()
                        : end("relation-whole", relation, relation.whole(), indicator));
    }

    private Optional<RelationEnd> end(
            String direction, Indicator.Relation relation, @Nullable Long other, long indicator) {
        return pageText.content()
                .find(Indicator.class, other)
                .filter(found -> found.item != indicator)
                .map(found -> new RelationEnd(words(direction, relation), found));
    }

    /** Returns what the relation of another indicator is to this one, in words; empty if it is none. */
    private Optional<String> words(Indicator.Relation relation, long indicator) {
        return Objects.equals(relation.of(), indicator)
                ? Optional.of(words("relation-back", relation))
                : Optional.of(relation)
                        .filter(found -> Objects.equals(found.whole(), indicator))
                        .map(found -> words("relation-whole-back", found));
    }

    /** Returns the relation in words, with the area of the whole where it differs from the area of the part. */
    private String words(String direction, Indicator.Relation relation) {
        String words = direction.equals("relation")
                ? relation.kind().label(pageText.language())
                : pageText.message(direction, relation.kind());
        return pageText.content()
                .find(Area.class, relation.wholeArea())
                .map(area -> pageText.message("relation.in-area", words, pageText.name(area)))
                .orElse(words);
    }
}
