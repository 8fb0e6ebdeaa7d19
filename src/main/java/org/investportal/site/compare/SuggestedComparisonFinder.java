package org.investportal.site.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.Status;
import org.investportal.reconciliation.ComparabilityCheck;
import org.investportal.site.part.ComparableFigureIndex;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.ComparisonGrouper;
import org.investportal.site.part.ComparisonTableFactory;
import org.investportal.web.Link;
import org.investportal.wording.PageText;

/** Finds comparisons to begin with: indicators through time or area, and unlike things that are measured alike. */
final class SuggestedComparisonFinder {

    private static final int SERIES = 2;
    private static final int BESIDE_EACH_OTHER = 1;

    private final PageText pageText;
    private final ComparableFigureIndex comparableFigureIndex;
    private final ComparabilityCheck comparabilityCheck;

    SuggestedComparisonFinder(
            PageText pageText, ComparableFigureIndex comparableFigureIndex, ComparabilityCheck comparabilityCheck) {
        this.pageText = pageText;
        this.comparableFigureIndex = comparableFigureIndex;
        this.comparabilityCheck = comparabilityCheck;
    }

    List<SuggestedComparison> all() {
        return Stream.concat(
                        largest(
                                comparableFigureIndex.byIndicator().values().stream()
                                        .map(List::stream),
                                SERIES),
                        largest(beside(), BESIDE_EACH_OTHER))
                .toList();
    }

    /**
     * Returns the figures of each lot that may be shown together and that an address leads to, the largest groups first; groups of the same
     * size keep their order.
     */
    private Stream<SuggestedComparison> largest(Stream<Stream<Figure>> lots, int most) {
        return lots.map(lot -> lot.filter(SuggestedComparisonFinder::isSure).toList())
                .map(sure -> new ComparisonGrouper(comparabilityCheck, sure).largest())
                .filter(group -> group.size() > 1 && group.size() <= CompareRequest.MOST)
                .sorted(Comparator.<List<Figure>>comparingInt(List::size).reversed())
                .flatMap(group ->
                        comparableFigureIndex.addressOf(group).map(address -> comparison(group, address)).stream())
                .limit(most);
    }

    private static boolean isSure(Figure figure) {
        return figure.status() == Status.NORMAL
                && figure.nature().isMeasured()
                && !figure.period().isUndated();
    }

    /** Returns figures of the same measure and time, each indicator once. */
    private Stream<Stream<Figure>> beside() {
        Map<Object, Map<Long, Figure>> lots = new LinkedHashMap<>();
        comparableFigureIndex.byIndicator().values().stream()
                .flatMap(List::stream)
                .filter(SuggestedComparisonFinder::isSure)
                .forEach(figure -> lots.computeIfAbsent(alike(figure), unused -> new LinkedHashMap<>())
                        .putIfAbsent(figure.indicatorId(), figure));
        return lots.values().stream().map(lot -> lot.values().stream());
    }

    private List<Object> alike(Figure figure) {
        return List.of(
                pageText.selection().get(Indicator.class, figure.indicatorId()).measure(), figure.period());
    }

    private SuggestedComparison comparison(List<Figure> group, CompareAddress address) {
        return new SuggestedComparison(
                new Link(ComparisonTableFactory.heading(pageText, group), address.at(CompareAddress.PATH)),
                group.stream()
                        .map(figure -> pageText.name(figure.indicatorId()))
                        .distinct()
                        .toList());
    }
}
