package org.investportal.site.compare;

import org.investportal.site.part.Comparables;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.ComparedGroups;
import org.investportal.site.part.ComparedTables;
import org.investportal.web.Link;
import org.investportal.wording.Rendering;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Status;
import org.investportal.reconciliation.Comparability;

/** Finds comparisons to begin with: indicators through time or area, and unlike things that are measured alike. */
final class ReadyComparisons {

    private static final int SERIES = 2;
    private static final int BESIDE_EACH_OTHER = 1;

    private final Rendering rendering;
    private final Comparables comparables;
    private final Comparability comparability;

    ReadyComparisons(Rendering rendering, Comparables comparables, Comparability comparability) {
        this.rendering = rendering;
        this.comparables = comparables;
        this.comparability = comparability;
    }

    List<ReadyComparison> all() {
        return Stream.concat(
                        largest(comparables.byIndicator().values().stream().map(List::stream), SERIES),
                        largest(beside(), BESIDE_EACH_OTHER))
                .toList();
    }

    /** Of each lot the figures that may be shown together and that an address leads to; where two are as many, the first. */
    private Stream<ReadyComparison> largest(Stream<Stream<Figure>> lots, int most) {
        return lots.map(lot -> lot.filter(ReadyComparisons::isSure).toList())
                .map(sure -> new ComparedGroups(comparability, sure).largest())
                .filter(group -> group.size() > 1 && group.size() <= Comparing.MOST)
                .sorted(Comparator.<List<Figure>>comparingInt(List::size).reversed())
                .flatMap(group -> comparables.addressOf(group).map(address -> comparison(group, address)).stream())
                .limit(most);
    }

    private static boolean isSure(Figure figure) {
        return figure.status() == Status.NORMAL
                && figure.nature() == Nature.ACTUAL
                && !figure.period().isUndated();
    }

    /** What is measured alike at one time, each indicator once. */
    private Stream<Stream<Figure>> beside() {
        Map<Object, Map<Long, Figure>> lots = new LinkedHashMap<>();
        comparables.byIndicator().values().stream()
                .flatMap(List::stream)
                .filter(ReadyComparisons::isSure)
                .forEach(figure -> lots.computeIfAbsent(alike(figure), unused -> new LinkedHashMap<>())
                        .putIfAbsent(figure.indicatorId(), figure));
        return lots.values().stream().map(lot -> lot.values().stream());
    }

    private List<Object> alike(Figure figure) {
        return List.of(
                rendering.selection().get(Indicator.class, figure.indicatorId()).measure(), figure.period());
    }

    private ReadyComparison comparison(List<Figure> group, CompareAddress address) {
        return new ReadyComparison(
                new Link(ComparedTables.heading(rendering, group), address.at(CompareAddress.PATH)),
                group.stream()
                        .map(figure -> rendering.name(figure.indicatorId()))
                        .distinct()
                        .toList());
    }
}
