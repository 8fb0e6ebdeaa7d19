package org.investportal.catalogue;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Peer;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Topic;
import org.jspecify.annotations.Nullable;

/** Finds out whether the references of a row lead to rows that its edition has. The foreign keys of the database say only that there is such an item. */
final class BrokenRowCheck {

    /** The kinds of row whose items have an address. */
    private static final List<Class<? extends Row>> WITH_ADDRESS =
            List.of(Page.class, Sector.class, Source.class, Indicator.class, Figure.class);

    private static final Map<Class<?>, List<Reference>> REFERENCES = Stream.of(
                    WITH_ADDRESS.stream().map(kind -> reference(kind, Row::item, GivenAddress.class)),
                    Stream.of(
                            reference(Topic.class, Topic::sectorId, Sector.class),
                            reference(Indicator.class, Indicator::topicId, Topic.class),
                            reference(Figure.class, Figure::indicatorId, Indicator.class),
                            reference(Figure.class, Figure::areaId, Area.class),
                            reference(Relation.class, Relation::indicatorId, Indicator.class),
                            reference(Relation.class, Relation::ofId, Indicator.class),
                            reference(Relation.class, Relation::wholeId, Indicator.class),
                            reference(Relation.class, Relation::wholeAreaId, Area.class),
                            reference(Peer.class, Peer::areaId, Area.class),
                            reference(Organisation.class, Named::sourceId, Source.class),
                            reference(Location.class, Named::sourceId, Source.class),
                            reference(Policy.class, Named::sourceId, Source.class),
                            reference(Claim.class, Named::sourceId, Source.class),
                            new Reference(Reading.class, BrokenRowCheck::source, Source.class)))
            .flatMap(Function.identity())
            .collect(groupingBy(Reference::from));

    private final Timeline timeline;
    private final int edition;

    /**
     * A reference from rows of one kind to an item of another kind.
     *
     * @param item finds the item; null if the row refers to none
     */
    private record Reference(
            Class<? extends Row> from, BiFunction<Timeline, Row, @Nullable Long> item, Class<? extends Row> to) {}

    BrokenRowCheck(Timeline timeline, int edition) {
        this.timeline = timeline;
        this.edition = edition;
    }

    private static <R extends Row> Reference reference(
            Class<R> from, Function<R, @Nullable Long> item, Class<? extends Row> to) {
        return new Reference(from, (timeline, row) -> item.apply(from.cast(row)), to);
    }

    private static @Nullable Long source(Timeline timeline, Row reading) {
        Mention mention = timeline.mentions().get(((Reading) reading).mentionId());
        return Objects.requireNonNull(mention).sourceId();
    }

    /** Returns whether the row and all rows that it refers to, directly or through others, have what they refer to. */
    boolean isUnbroken(Row row) {
        return row instanceof GivenAddress ? isOfUnbroken(row.item()) : hasReferences(row);
    }

    private boolean hasReferences(Row row) {
        return REFERENCES.getOrDefault(row.getClass(), List.of()).stream().allMatch(reference -> leads(reference, row));
    }

    private boolean leads(Reference reference, Row row) {
        Long item = reference.item().apply(timeline, row);
        return item == null
                || find(reference.to(), item).filter(this::hasReferences).isPresent();
    }

    private boolean isOfUnbroken(long item) {
        return WITH_ADDRESS.stream().flatMap(kind -> find(kind, item).stream()).allMatch(this::hasReferences);
    }

    private Optional<? extends Row> find(Class<? extends Row> kind, long item) {
        return timeline.of(kind).find(item, edition);
    }
}
