package org.investportal.site.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Status;

/** Finds how large a sector is, how fast it grows and what part of a whole it is, from headlines, measures and relations. */
final class SectorSizeFinder {

    private final Selection selection;

    SectorSizeFinder(Selection selection) {
        this.selection = selection;
    }

    List<Sector> sectors() {
        return selection.all(Sector.class).stream()
                .sorted(Comparator.comparing(Sector::position))
                .toList();
    }

    /** The first headline of its own that tells how large a sector is. */
    Optional<Figure> size(Sector sector) {
        return selection.headlinesOf(sector.item()).stream()
                .sorted(Comparator.comparing(Headline::position))
                .flatMap(headline -> selection.shownBy(headline).stream())
                .filter(SectorSizeFinder::isSure)
                .filter(figure -> isSizeOf(sector, figure))
                .findFirst();
    }

    private static boolean isSure(Figure figure) {
        return figure.status() == Status.NORMAL && figure.nature().isMeasured();
    }

    private boolean isSizeOf(Sector sector, Figure figure) {
        return selection
                .find(Indicator.class, figure.indicatorId())
                .filter(indicator -> indicator.measure().isSize())
                .flatMap(indicator -> selection.find(Topic.class, indicator.topicId()))
                .filter(topic -> topic.sectorId() == sector.item())
                .isPresent();
    }

    /** The rate of that period. */
    Optional<Figure> growth(Figure size) {
        return beside(size, RelationKind.GROWTH_OF, SectorSizeFinder::isThen);
    }

    /** Returns the multiple by which the sector grew up to that time, over years that are no period of a growth rate. */
    Optional<Figure> multiple(Figure size) {
        return beside(size, RelationKind.MULTIPLE_OF, SectorSizeFinder::endsThen);
    }

    Optional<Figure> share(Figure size) {
        return beside(size, RelationKind.SHARE_OF, SectorSizeFinder::isThen);
    }

    private Optional<Figure> beside(Figure size, RelationKind kind, BiPredicate<Figure, Figure> when) {
        return selection.all(Relation.class).stream()
                .filter(relation -> relation.kind() == kind && relation.ofId() == size.indicatorId())
                .flatMap(relation -> selection.newestVintagesOf(relation.indicatorId()).stream())
                .filter(SectorSizeFinder::isSure)
                .filter(figure -> figure.areaId() == size.areaId() && when.test(figure, size))
                .findFirst();
    }

    private static boolean isThen(Figure figure, Figure size) {
        return figure.period().equals(size.period());
    }

    private static boolean endsThen(Figure figure, Figure size) {
        return figure.period().lastDay().equals(size.period().lastDay());
    }

    /** Returns the indicators that are part of the size of a sector and are also shown in other sectors. */
    Stream<Indicator> partsShownElsewhere(Figure size) {
        return selection.all(Relation.class).stream()
                .filter(relation -> relation.kind() == RelationKind.PART_OF && relation.ofId() == size.indicatorId())
                .flatMap(relation -> selection.find(Indicator.class, relation.indicatorId()).stream())
                .filter(part -> !selection.alsoShownIn(part.item()).isEmpty());
    }
}
