package org.investportal.site.sector;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Status;
import org.investportal.reconciliation.ComparabilityCheck;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.site.part.ChartPanel;
import org.investportal.site.part.ChartPanelFactory;
import org.investportal.wording.PageText;

/**
 * Chooses the pictures that a sector opens with, from what heads it, what is measured and how it hangs together: the longest series,
 * of what heads the sector before the rest, and beside it the series of its share or of its growth; without a series the first share with
 * the part that it measures, what was reported before what is planned; without one nothing. What is in doubt is in none of them.
 */
final class SectorChartFactory {

    private final PageText pageText;
    private final Selection selection;
    private final ChartPanelFactory panels;
    private final long sector;

    /** The items of the figures of the pictures of a sector, by the ids of the pictures: series, and shares in case that there is no series. */
    private record Choice(Map<String, List<Long>> series, Map<String, List<Long>> shares) {}

    SectorChartFactory(PageText pageText, long sector) {
        this.pageText = pageText;
        this.selection = pageText.selection();
        this.panels = new ChartPanelFactory(
                pageText,
                selection.derived(
                        ComparabilityCheck.class, sector, () -> new ComparabilityCheck(Evidence.of(selection))));
        this.sector = sector;
    }

    /** The figures are chosen once for an edition, since a sector may have thousands. */
    List<ChartPanel> all() {
        Choice choice = selection.derived(
                Choice.class, List.of(sector, pageText.language()), () -> new Choice(series(), shares()));
        List<ChartPanel> series = panels(choice.series());
        return series.isEmpty() ? panels(choice.shares()) : series;
    }

    private List<ChartPanel> panels(Map<String, List<Long>> figures) {
        return figures.entrySet().stream()
                .flatMap(picture -> panels.panel(picture.getKey(), figures(picture.getValue())).stream())
                .toList();
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

    private Map<String, List<Long>> shares() {
        return shareFigures()
                .map(share -> Stream.concat(Stream.of(share), part(share)).toList())
                .filter(figures -> panels.choose(figures).isPicture())
                .findFirst()
                .map(figures -> Map.of("share-" + figures.get(0).item(), Row.items(figures)))
                .orElse(Map.of());
    }

    private Stream<Figure> shareFigures() {
        Comparator<Figure> first = Comparator.comparing(Figure::nature)
                .thenComparing(figure -> headed(figure.indicatorId()))
                .thenComparing(Figure::period, Comparator.reverseOrder())
                .thenComparing(Figure::item);
        return indicators()
                .filter(indicator -> indicator.measure() == Measure.SHARE)
                .flatMap(indicator -> sure(indicator.item()))
                .sorted(first);
    }

    private Stream<Figure> part(Figure share) {
        return selection.relationsOf(share.indicatorId()).stream()
                .filter(relation -> relation.kind() == RelationKind.SHARE_OF)
                .flatMap(relation -> sure(relation.ofId()))
                .filter(part -> part.areaId() == share.areaId()
                        && part.period().equals(share.period())
                        && part.nature() == share.nature())
                .limit(1);
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
                .filter(figure -> figure.nature() == Nature.ACTUAL)
                .sorted(Comparator.comparing(Figure::period))
                .toList();
    }

    private Stream<Figure> sure(long indicator) {
        return selection.figuresOf(indicator).stream().filter(figure -> figure.status() == Status.NORMAL);
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
