package org.investportal.editorial.annotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.editorial.content.Content;
import org.jspecify.annotations.Nullable;

/** The relation that was decided for a number, with the indicators that it leads to: those of other numbers of the document, or published ones. */
final class RelationPlan {

    private final FigurePlan figure;
    private final DraftPlan plan;
    private final KnownSubjectIndex known;
    private final RelationKind kind;

    /**
     * An indicator that a relation leads to.
     *
     * @param published the published indicator; 0 if the document adds it
     * @param drafted a figure of the indicator that the document adds
     */
    record RelatedIndicator(long published, @Nullable FigurePlan drafted) {}

    private RelationPlan(FigurePlan figure, DraftPlan plan, KnownSubjectIndex known, RelationKind kind) {
        this.figure = figure;
        this.plan = plan;
        this.known = known;
        this.kind = kind;
    }

    /** Returns the relation of a new indicator; empty if none was decided, or if the indicator is published. */
    static Optional<RelationPlan> of(FigurePlan figure, DraftPlan plan, KnownSubjectIndex known) {
        String code = figure.content().get(DecisionField.RELATION);
        return code.isEmpty() || figure.newIndicator().isEmpty()
                ? Optional.empty()
                : Optional.of(new RelationPlan(figure, plan, known, Coded.parse(RelationKind.class, code)));
    }

    Locator place() {
        return figure.place();
    }

    /** Returns the names of the indicators that the relation leads to and that the document adds. */
    List<String> newIndicators() {
        return Stream.concat(related().stream(), kind.hasWhole() ? whole().stream() : Stream.of())
                .flatMap(indicator -> Stream.ofNullable(indicator.drafted()))
                .map(FigurePlan::newIndicator)
                .toList();
    }

    RelationKind kind() {
        return kind;
    }

    /** Returns what the draft of the relation lacks; empty if it is complete. */
    Optional<MissingRelation.RelationPart> missing() {
        if (related().isEmpty()) {
            return Optional.of(MissingRelation.RelationPart.RELATED);
        }
        if (kind.hasWhole() && whole().isEmpty()) {
            return Optional.of(MissingRelation.RelationPart.WHOLE);
        }
        boolean areaKnown = !kind.hasWhole()
                || wholeArea().isEmpty()
                || known.findOne(ItemKind.AREA, wholeArea()).isPresent();
        return areaKnown || plan.areaNamed(wholeArea()).isPresent()
                ? Optional.empty()
                : Optional.of(MissingRelation.RelationPart.WHOLE_AREA);
    }

    /** Returns the indicator that the new one describes. */
    Optional<RelatedIndicator> related() {
        String ordinal = figure.content().get(DecisionField.RELATED);
        return ordinal.isEmpty()
                ? named(figure.content().get(DecisionField.RELATED_NAME))
                : plan.figureAt(beside(Integer.parseInt(ordinal))).flatMap(this::stated);
    }

    private Locator beside(int ordinal) {
        Locator place = figure.place();
        return new Locator(place.paragraph(), place.sentence(), ordinal);
    }

    /** Returns the whole of a share, or what a lead is over. */
    Optional<RelatedIndicator> whole() {
        return named(figure.content().get(DecisionField.WHOLE));
    }

    /** Returns the name of the area of the whole; empty if it is that of the number. */
    String wholeArea() {
        return figure.content().get(DecisionField.WHOLE_AREA);
    }

    private Optional<RelatedIndicator> stated(FigurePlan other) {
        Content content = other.content();
        if (!content.get(DecisionField.INDICATOR_NAME).isEmpty()) {
            return Optional.of(other).filter(this::isOther).map(drafted -> new RelatedIndicator(0, drafted));
        }
        return Optional.of(new RelatedIndicator(Long.parseLong(content.get("indicator")), null));
    }

    private Optional<RelatedIndicator> named(String name) {
        return plan.indicatorNamed(name)
                .flatMap(this::stated)
                .or(() -> known.findOne(ItemKind.INDICATOR, name).map(item -> new RelatedIndicator(item, null)));
    }

    private boolean isOther(FigurePlan other) {
        return !other.newIndicator().equals(figure.newIndicator());
    }
}
