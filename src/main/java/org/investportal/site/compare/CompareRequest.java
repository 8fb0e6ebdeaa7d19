package org.investportal.site.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.reconciliation.ComparabilityCheck;
import org.investportal.site.part.ChartPanelFactory;
import org.investportal.site.part.ComparableFigureIndex;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.CompareErrorFinder;
import org.investportal.site.part.ComparisonGrouper;
import org.investportal.site.part.ComparisonResult;
import org.investportal.site.part.ComparisonTableFactory;
import org.investportal.wording.PageText;

/** Data of one request for a comparison, read once. */
final class CompareRequest {

    /** Largest number of figures in a comparison, because readers do not read longer tables. */
    static final int MOST = 200;

    private final PageText pageText;
    private final CompareAddress address;
    private final ComparabilityCheck comparabilityCheck;
    private final ComparableFigureIndex comparableFigureIndex;
    private final List<Figure> found;
    private final List<Figure> shown;
    private final ComparisonGrouper groups;

    CompareRequest(PageText pageText, CompareAddress address) {
        Selection selection = pageText.selection();
        this.pageText = pageText;
        this.address = address;
        this.comparabilityCheck = ComparabilityCheck.ofAll(selection);
        this.comparableFigureIndex = ComparableFigureIndex.ofAll(selection, comparabilityCheck.evidence());
        this.found = comparableFigureIndex.at(comparableFigureIndex.bounded(address));
        this.shown = newest(found);
        this.groups = new ComparisonGrouper(comparabilityCheck, shown);
    }

    /** Returns the newest figures of each indicator, as many as there is room for, so that no indicator pushes out another. */
    private static List<Figure> newest(List<Figure> found) {
        if (found.size() <= MOST) {
            return found;
        }
        Map<Long, Integer> counted = new HashMap<>();
        Map<Long, Integer> newer = new HashMap<>();
        found.stream()
                .sorted(ComparableFigureIndex.NEWEST_FIRST)
                .forEach(figure -> newer.put(figure.item(), counted.merge(figure.indicatorId(), 1, Integer::sum)));
        Set<Long> room = newer.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return found.stream().filter(figure -> room.contains(figure.item())).toList();
    }

    PageText rendering() {
        return pageText;
    }

    CompareAddress address() {
        return address;
    }

    /** Every figure that was asked for, in the order of the data files. */
    List<Figure> found() {
        return found;
    }

    /** Returns the figures that the page has room for. */
    List<Figure> shown() {
        return shown;
    }

    /** Tells whether there are more figures than the page shows. */
    boolean isCut() {
        return shown.size() < found.size();
    }

    /** Returns every figure: the shown ones in the order of the page, then the rest. */
    Stream<Figure> all() {
        Set<Long> seen = shown.stream().map(Figure::item).collect(Collectors.toSet());
        return Stream.concat(
                groups.all().stream().flatMap(List::stream),
                found.stream().filter(figure -> !seen.contains(figure.item())));
    }

    /** The indicators that are compared. */
    List<Long> indicators() {
        return comparableFigureIndex.compared(address).toList();
    }

    /** Returns the names of the indicators that have no figure. */
    List<String> without() {
        Set<Long> with = found.stream().map(Figure::indicatorId).collect(Collectors.toSet());
        return indicators().stream()
                .filter(indicator -> !with.contains(indicator))
                .map(pageText::name)
                .toList();
    }

    CompareErrorFinder mistakes() {
        return new CompareErrorFinder(pageText, comparableFigureIndex, address);
    }

    CompareForm form() {
        CompareBoxFactory boxes = new CompareBoxFactory(pageText, comparableFigureIndex, address, groups);
        return new CompareFormFactory(pageText, comparableFigureIndex, boxes, mistakes()).form();
    }

    List<ComparisonResult.Group> tables() {
        return new ComparisonTableFactory(pageText, groups, panels(UnaryOperator.identity())).all();
    }

    /** @param address what a picture calls the page of a figure at that path */
    ChartPanelFactory panels(UnaryOperator<String> address) {
        return new ChartPanelFactory(pageText, comparabilityCheck, address);
    }

    /** The comparisons that the empty page suggests. They are found once for an edition, among all its figures. */
    private record Suggestions(List<SuggestedComparison> all) {}

    List<SuggestedComparison> ready() {
        return pageText.selection()
                .derived(
                        Suggestions.class,
                        pageText.language(),
                        () -> new Suggestions(
                                new SuggestedComparisonFinder(pageText, comparableFigureIndex, comparabilityCheck)
                                        .all()))
                .all();
    }

    SectorComparison sectors() {
        return new SectorLineMapper(pageText, comparabilityCheck).all();
    }
}
