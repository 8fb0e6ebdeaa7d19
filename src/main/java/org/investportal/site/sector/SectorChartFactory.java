package org.investportal.site.sector;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Status;
import org.investportal.reconciliation.ComparabilityCheck;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.site.part.ChartPanel;
import org.investportal.site.part.ChartPanelFactory;
import org.investportal.wording.PageText;

/**
 * Chooses the charts of a sector: the longest series, of the headline figures before the rest, and beside it the series of its share or of its growth. Without a
 * series, the figures of one measure, period and area that can be compared. Neither targets nor figures in doubt are shown.
 */
final class SectorChartFactory {

    private final PageText pageText;
    private final Selection selection;
    private final ChartPanelFactory panels;
    private final long sector;

    /** The items of the figures of the charts of a sector, by the ids of the charts: series, and a group in case that there is no series. */
    private record Choice(Map<String, List<Long>> series, Map<String, List<Long>> group) {}

    /** What figures in one bar chart have in common. */
    private record Group(Measure measure, Period period, long area) {}

    SectorChartFactory(PageText pageText, long sector) {
        this.pageText = pageText;
        this.selection = pageText.selection();
        this.panels = new ChartPanelFactory(
                pageText,
                selection.derived(
                        ComparabilityCheck.class, sector, () -> new ComparabilityCheck(Evidence.of(selection))));
        this.sector = sector;
    }

    List<ChartPanel> all() {
        List<ChartPanel> series = panels(choice().series());
        return series.isEmpty() ? panels(choice().group()) : series;
    }

    /** Returns the items of the figures that the charts show. */
    Set<Long> items() {
        Choice choice = choice();
        return (choice.series().isEmpty() ? choice.group() : choice.series())
                .values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** The figures are chosen once for an edition, since a sector may have thousands. */
    private Choice choice() {
        return selection.derived(
                Choice.class, List.of(sector, pageText.language()), () -> new Choice(series(), group()));
    }

    private List<ChartPanel> panels(Map<String, List<Long>> figures) {
        return figures.entrySet().stream()
                .flatMap(chart -> panel(chart.getKey(), figures(chart.getValue())).stream())
                .toList();
    }

    /** The tables of the page have the same figures. */
    private Optional<ChartPanel> panel(String id, List<Figure> figures) {
        return panels.withoutTable(id, figures, panels.choose(figures));
    }

    private List<Figure> figures(List<Long> items) {
        return items.stream().map(item -> selection.get(Figure.class, item)).toList();
    }

    private Map<String, List<Long>> series() {
        Optional<Indicator> longest = indicators()
                .filter(indicator -> isSeries(indicator.item()))
                .min(Comparator.comparing((Indicator indicator) -> isRelative(indicator))
                        .thenComparing(indicator -> -months(reported(indicator.item())))
                        .thenComparing(indicator -> headed(indicator.item()))
                        .thenComparing(Indicator::position));
        Map<String, List<Long>> series = new LinkedHashMap<>();
        longest.stream()
                .flatMap(main -> Stream.concat(Stream.of(main.item()), beside(main.item())))
                .forEach(indicator -> series.put("series-" + indicator, Row.items(reported(indicator))));
        return series;
    }

    /** Tells whether the indicator only describes another one, as shares and growth rates do. */
    private static boolean isRelative(Indicator indicator) {
        return indicator.measure() == Measure.SHARE || indicator.measure() == Measure.GROWTH;
    }

    private Stream<Long> beside(long main) {
        return selection.all(Relation.class).stream()
                .filter(relation -> relation.ofId() == main)
                .filter(relation ->
                        relation.kind() == RelationKind.SHARE_OF || relation.kind() == RelationKind.GROWTH_OF)
                .sorted(Comparator.comparing(relation -> relation.kind() == RelationKind.GROWTH_OF))
                .map(Relation::indicatorId)
                .filter(this::isSeries)
                .limit(1);
    }

    private boolean isSeries(long indicator) {
        List<Figure> figures = reported(indicator);
        return figures.size() > 1 && panels.choose(figures).isPicture();
    }

    private Map<String, List<Long>> group() {
        Map<Group, List<Figure>> groups = new LinkedHashMap<>();
        indicators()
                .sorted(Comparator.comparing((Indicator indicator) -> headed(indicator.item()))
                        .thenComparing(Indicator::position))
                .forEach(indicator -> reported(indicator.item())
                        .forEach(figure -> groups.computeIfAbsent(
                                        new Group(indicator.measure(), figure.period(), figure.areaId()),
                                        unused -> new ArrayList<>())
                                .add(figure)));
        return groups.values().stream()
                .filter(figures -> figures.size() > 1 && panels.choose(figures).isPicture())
                .findFirst()
                .map(figures -> Map.of("group-" + figures.get(0).item(), Row.items(figures)))
                .orElse(Map.of());
    }

    private Stream<Indicator> indicators() {
        return selection.all(Indicator.class).stream()
                .filter(indicator -> selection
                        .find(Topic.class, indicator.topicId())
                        .filter(topic -> topic.sectorId() == sector)
                        .isPresent());
    }

    private List<Figure> reported(long indicator) {
        return sure(indicator)
                .filter(figure -> figure.nature().isMeasured())
                .sorted(Comparator.comparing(Figure::period))
                .toList();
    }

    private Stream<Figure> sure(long indicator) {
        return selection.newestVintagesOf(indicator).stream().filter(figure -> figure.status() == Status.NORMAL);
    }

    /** Returns the first position of its figures among the headlines; after all headlines if it has none. */
    private int headed(long indicator) {
        List<Long> figures =
                selection.figuresOf(indicator).stream().map(Figure::item).toList();
        return selection.headlinesOf(sector).stream()
                .filter(headline -> figures.contains(headline.figureId()))
                .mapToInt(Headline::position)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static long months(List<Figure> series) {
        Period then = series.get(0).period();
        Period now = series.get(series.size() - 1).period();
        return ChronoUnit.MONTHS.between(then.lastDay(), now.lastDay());
    }
}
