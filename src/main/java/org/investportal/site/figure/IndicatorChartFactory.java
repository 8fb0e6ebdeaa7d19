package org.investportal.site.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Status;
import org.investportal.charts.ChartChoice;
import org.investportal.charts.NoChart;
import org.investportal.reconciliation.ComparabilityCheck;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.site.part.ChartPanel;
import org.investportal.site.part.ChartPanelFactory;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** The pictures of an indicator, whose table stands below them: of all its figures, or of each area's where they are too much for one; else why there is none. */
final class IndicatorChartFactory {

    /** The number of charts on a page, as on the page of comparisons; the table has all figures. */
    private static final int MOST = 8;

    private final List<Figure> figures;
    private final ChartPanelFactory panels;
    private final String id;
    private final ChartChoice chartChoice;
    private final List<ChartPanel> all;

    IndicatorChartFactory(PageText pageText, long indicator) {
        this.figures = pageText.selection().newestVintagesOf(indicator).stream()
                .filter(figure -> figure.status() != Status.WITHDRAWN)
                .toList();
        this.panels = new ChartPanelFactory(pageText, new ComparabilityCheck(Evidence.of(pageText.selection())));
        this.id = "indicator-" + indicator;
        this.chartChoice = panels.choose(figures);
        this.all = figures.size() < 2 ? List.of() : drawn();
    }

    List<ChartPanel> all() {
        return all;
    }

    private List<ChartPanel> drawn() {
        return chartChoice.isPicture()
                ? panels.withoutTable(id, figures, chartChoice).stream().toList()
                : byArea();
    }

    private List<ChartPanel> byArea() {
        if (chartChoice
                .noChart()
                .filter(none -> none.reason() == NoChart.Reason.CROSSED)
                .isEmpty()) {
            return List.of();
        }
        Map<Long, List<Figure>> areas = figures.stream()
                .collect(Collectors.groupingBy(Figure::areaId, LinkedHashMap::new, Collectors.toList()));
        return areas.entrySet().stream()
                .filter(area -> area.getValue().size() > 1)
                .flatMap(
                        area -> panels
                                .withoutTable(id + "-" + area.getKey(), area.getValue(), panels.choose(area.getValue()))
                                .stream())
                .limit(MOST)
                .toList();
    }

    /** Returns the reason for a missing chart; {@code null} for a single number, where readers expect no chart. */
    @Nullable
    String why() {
        return figures.size() < 2 || !all.isEmpty() ? null : panels.why(chartChoice);
    }
}
