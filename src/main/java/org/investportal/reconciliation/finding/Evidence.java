package org.investportal.reconciliation.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Peer;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/** The figures of an edition that are neither withdrawn nor superseded by a newer vintage, with all other data that rules need. */
public final class Evidence {

    private final Map<Long, Indicator> indicators;
    private final Map<Long, Area> areas;
    private final Map<RelationKind, List<Relation>> relations;
    private final PartHierarchy partHierarchy;
    private final Map<Long, List<Peer>> peers;
    private final PrintIndex printed;
    private final @Nullable ExchangeRate rate;
    private final Map<Long, String> counted;
    private final List<Figure> figures;
    private final Set<Figure> superseded;
    private final Map<Long, List<Figure>> byIndicator;
    private final Map<Key, List<Figure>> byKey;
    private final boolean excerpt;

    private record Key(long indicator, long area, Period period, Nature nature) {}

    public Evidence(
            Collection<Figure> figures,
            Collection<Indicator> indicators,
            Collection<Area> areas,
            Collection<Relation> relations,
            Collection<Peer> peers,
            PrintIndex printed,
            Map<Long, String> counted,
            @Nullable ExchangeRate rate) {
        this.indicators = byItem(indicators);
        this.areas = byItem(areas);
        this.relations = relations.stream().collect(groupingBy(Relation::kind));
        this.partHierarchy = new PartHierarchy(relations);
        this.peers = peers.stream().collect(groupingBy(Peer::figureId));
        this.printed = printed;
        this.rate = rate;
        this.counted = counted;
        Map<Key, List<Figure>> everyVintage =
                byKey(figures.stream().filter(this::isStated).toList());
        this.superseded = superseded(everyVintage.values());
        this.figures = everyVintage.values().stream()
                .flatMap(List::stream)
                .filter(this::has)
                .sorted(Comparator.comparing(Figure::period).thenComparing(Figure::item))
                .toList();
        this.byIndicator = byIndicator(this.figures);
        this.byKey = byKey(this.figures);
        this.excerpt = false;
    }

    private Evidence(Evidence whole, List<Figure> figures) {
        this.indicators = whole.indicators;
        this.areas = whole.areas;
        this.relations = whole.relations;
        this.partHierarchy = whole.partHierarchy;
        this.peers = whole.peers;
        this.printed = whole.printed;
        this.rate = whole.rate;
        this.counted = whole.counted;
        this.superseded = whole.superseded;
        this.figures = figures.stream()
                .sorted(Comparator.comparing(Figure::period).thenComparing(Figure::item))
                .toList();
        this.byIndicator = byIndicator(this.figures);
        this.byKey = byKey(this.figures);
        this.excerpt = true;
    }

    /** Returns the evidence of these figures alone, with all other data. */
    public Evidence of(List<Figure> few) {
        return new Evidence(this, few);
    }

    /**
     * Returns whether these are the figures of one finding, perhaps with another amount or vintage. A rule that reports only doubts then also reports that they fit,
     * and sums may have values of several stages.
     */
    public boolean isExcerpt() {
        return excerpt;
    }

    private static Set<Figure> superseded(Collection<List<Figure>> vintages) {
        return vintages.stream()
                .flatMap(same ->
                        same.stream().filter(figure -> same.stream().anyMatch(other -> other.supersedes(figure))))
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Map<Long, List<Figure>> byIndicator(List<Figure> figures) {
        return figures.stream().collect(groupingBy(Figure::indicatorId));
    }

    private static Map<Key, List<Figure>> byKey(List<Figure> figures) {
        return figures.stream().collect(groupingBy(Evidence::key, LinkedHashMap::new, toList()));
    }

    private static Key key(Figure figure) {
        return new Key(figure.indicatorId(), figure.areaId(), figure.period().canonical(), figure.nature());
    }

    /** Creates the evidence from a selection that has every figure, indicator and relation, without a rate of exchange. */
    public static Evidence of(Selection selection) {
        return of(selection, null);
    }

    public static Evidence of(Selection selection, @Nullable ExchangeRate rate) {
        return new Evidence(
                selection.all(Figure.class),
                selection.all(Indicator.class),
                selection.all(Area.class),
                selection.all(Relation.class),
                selection.all(Peer.class),
                PrintIndex.of(selection),
                counted(selection),
                rate);
    }

    /** Returns the nouns of counted things in English, the language in which every text is written first. */
    private static Map<Long, String> counted(Selection selection) {
        Map<Long, String> counted = new HashMap<>();
        selection
                .all(Indicator.class)
                .forEach(indicator -> selection
                        .text(indicator.item(), TextField.COUNTED, Language.EN)
                        .ifPresent(noun -> counted.put(indicator.item(), noun)));
        return counted;
    }

    private static <R extends Row> Map<Long, R> byItem(Collection<R> rows) {
        return rows.stream().collect(toMap(Row::item, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** Returns whether the figure is part of the evidence: it is neither withdrawn nor superseded by a newer vintage. */
    public boolean has(Figure figure) {
        return isStated(figure) && !superseded.contains(figure);
    }

    private boolean isStated(Figure figure) {
        return figure.status() != Status.WITHDRAWN && indicators.containsKey(figure.indicatorId());
    }

    /** Returns the figures that a newer vintage supersedes; they are compared with nothing else. */
    public Collection<Figure> superseded() {
        return superseded;
    }

    /** Returns the newest vintage of a superseded figure. */
    public Optional<Figure> newest(Figure earlier) {
        return byKey.getOrDefault(key(earlier), List.of()).stream().findFirst();
    }

    /** Returns all figures in the order of their periods. */
    public List<Figure> figures() {
        return figures;
    }

    /** Returns the figures of an indicator in the order of their periods. */
    public List<Figure> figuresOf(long indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    public Collection<List<Figure>> byIndicator() {
        return byIndicator.values();
    }

    public Indicator indicator(Figure figure) {
        return Objects.requireNonNull(indicators.get(figure.indicatorId()));
    }

    public Optional<Indicator> indicator(long item) {
        return Optional.ofNullable(indicators.get(item));
    }

    public Measure measure(Figure figure) {
        return indicator(figure).measure();
    }

    /** Returns the noun of the things counted, if the figure is a count and the edition names them. */
    public Optional<String> counted(Figure figure) {
        return Optional.ofNullable(counted.get(figure.indicatorId()));
    }

    public List<Relation> relations(RelationKind kind) {
        return relations.getOrDefault(kind, List.of());
    }

    public PartHierarchy partHierarchy() {
        return partHierarchy;
    }

    public List<Peer> peers(Figure figure) {
        return peers.getOrDefault(figure.item(), List.of());
    }

    /** Returns the places where the value of a figure is printed. */
    public List<Mention> printed(Figure figure) {
        return printed.of(figure.item());
    }

    /** Returns the number of sources that print these figures. */
    public int sources(Collection<Long> figures) {
        return printed.sources(figures);
    }

    public PrintIndex prints() {
        return printed;
    }

    /** Returns the rate of the US dollar, if one is set. */
    public Optional<ExchangeRate> rate() {
        return Optional.ofNullable(rate);
    }

    /** Returns whether one is at current and the other at constant prices, so that neither follows from the other. */
    public boolean areAtUnlikePrices(Figure one, Figure other) {
        return indicator(one).priceBasis().isUnlike(indicator(other).priceBasis());
    }

    /**
     * Returns the figure of another indicator in an area with the same period and nature, unless the prices are unlike. An undated figure counts only if both
     * are printed in the same paragraph.
     */
    public Optional<Figure> counterpart(Figure figure, long indicator, long area) {
        return counterpartAtAnyPrices(figure, indicator, area).filter(other -> !areAtUnlikePrices(figure, other));
    }

    public Optional<Figure> counterpartAtAnyPrices(Figure figure, long indicator, long area) {
        return byKey
                .getOrDefault(new Key(indicator, area, figure.period().canonical(), figure.nature()), List.of())
                .stream()
                .filter(other -> !figure.period().isUndated() || printed.areInOneParagraph(figure, other))
                .findFirst();
    }

    public Optional<Figure> counterpart(Figure figure, long indicator) {
        return counterpart(figure, indicator, figure.areaId());
    }

    /** Returns the measured figure of an indicator in an area and period. */
    public Optional<Figure> actual(long indicator, long area, Period period) {
        return byKey.getOrDefault(new Key(indicator, area, period.canonical(), Nature.ACTUAL), List.of()).stream()
                .findFirst();
    }

    /** Returns whether the outer area contains the inner one and is another area. Two areas that contain each other do not count. */
    public boolean encloses(long outer, long inner) {
        return outer != inner && leadsTo(inner, outer) && !leadsTo(outer, inner);
    }

    private boolean leadsTo(long area, long to) {
        Long parent = parent(area);
        for (int depth = 0; parent != null && depth < areas.size(); depth++) {
            if (parent == to) {
                return true;
            }
            parent = parent(parent);
        }
        return false;
    }

    private @Nullable Long parent(long area) {
        Area found = areas.get(area);
        return found == null ? null : found.parentId();
    }
}
