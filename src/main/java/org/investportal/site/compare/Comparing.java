package org.investportal.site.compare;

import org.investportal.site.part.ChartPanels;
import org.investportal.site.part.Comparables;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.CompareMistakes;
import org.investportal.site.part.Compared;
import org.investportal.site.part.ComparedGroups;
import org.investportal.site.part.ComparedTables;
import org.investportal.wording.Rendering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Selection;
import org.investportal.reconciliation.Comparability;
import org.investportal.reconciliation.finding.Evidence;

/** What one request for a comparison needs, read once. */
final class Comparing {

    /** More fill no table that anybody reads. */
    static final int MOST = 200;

    private final Rendering rendering;
    private final CompareAddress address;
    private final Comparability comparability;
    private final Comparables comparables;
    private final List<Figure> found;
    private final List<Figure> shown;
    private final ComparedGroups groups;

    Comparing(Rendering rendering, CompareAddress address) {
        Selection selection = rendering.selection();
        Evidence evidence = Evidence.of(selection);
        this.rendering = rendering;
        this.address = address;
        this.comparability = new Comparability(evidence);
        this.comparables = new Comparables(selection, evidence);
        this.found = comparables.at(comparables.bounded(address));
        this.shown = newest(found);
        this.groups = new ComparedGroups(comparability, shown);
    }

    /** Of each indicator as many of the newest as have room, so that none is left out for the sake of another. */
    private static List<Figure> newest(List<Figure> found) {
        if (found.size() <= MOST) {
            return found;
        }
        Map<Long, Integer> counted = new HashMap<>();
        Map<Long, Integer> newer = new HashMap<>();
        found.stream()
                .sorted(Comparables.NEWEST_FIRST)
                .forEach(figure -> newer.put(figure.item(), counted.merge(figure.indicatorId(), 1, Integer::sum)));
        Set<Long> room = newer.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return found.stream().filter(figure -> room.contains(figure.item())).toList();
    }

    Rendering rendering() {
        return rendering;
    }

    CompareAddress address() {
        return address;
    }

    /** Every figure that was asked for, in the order of the data files. */
    List<Figure> found() {
        return found;
    }

    /** Those that a page has room for. */
    List<Figure> shown() {
        return shown;
    }

    /** Whether there are more than are shown. */
    boolean isCut() {
        return shown.size() < found.size();
    }

    /** Every figure: what is shown as it stands on the page, then the rest. */
    Stream<Figure> all() {
        Set<Long> seen = shown.stream().map(Figure::item).collect(Collectors.toSet());
        return Stream.concat(
                groups.all().stream().flatMap(List::stream),
                found.stream().filter(figure -> !seen.contains(figure.item())));
    }

    /** The indicators that are compared. */
    List<Long> indicators() {
        return comparables.compared(address).toList();
    }

    /** Those of them that have no figure. */
    List<String> without() {
        Set<Long> with = found.stream().map(Figure::indicatorId).collect(Collectors.toSet());
        return indicators().stream()
                .filter(indicator -> !with.contains(indicator))
                .map(rendering::name)
                .toList();
    }

    CompareMistakes mistakes() {
        return new CompareMistakes(rendering, comparables, address);
    }

    CompareForm form() {
        CompareBoxes boxes = new CompareBoxes(rendering, comparables, address, groups);
        return new CompareForms(rendering, comparables, boxes, mistakes()).form();
    }

    List<Compared.Group> tables() {
        return new ComparedTables(rendering, groups, panels(UnaryOperator.identity())).all();
    }

    /** @param address what a picture calls the page of a figure at that path */
    ChartPanels panels(UnaryOperator<String> address) {
        return new ChartPanels(rendering, comparability, address);
    }

    List<ReadyComparison> ready() {
        return new ReadyComparisons(rendering, comparables, comparability).all();
    }

    SectorsSideBySide sectors() {
        return new SectorLines(rendering, comparability).all();
    }
}
