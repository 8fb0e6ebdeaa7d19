package org.investportal.site.figure;

import org.investportal.site.part.ChartPanel;
import org.investportal.site.part.ChartPanels;
import org.investportal.wording.Rendering;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Status;
import org.investportal.charts.Choice;
import org.investportal.charts.NoChart;
import org.investportal.reconciliation.Comparability;
import org.investportal.reconciliation.finding.Evidence;
import org.jspecify.annotations.Nullable;

/** The pictures of an indicator, whose table stands below them: of all its figures, or of each area's where they are too much for one; else why there is none. */
final class IndicatorCharts {

    private final List<Figure> figures;
    private final ChartPanels panels;
    private final String id;
    private final Choice choice;
    private final List<ChartPanel> all;

    IndicatorCharts(Rendering rendering, long indicator) {
        this.figures = rendering.selection().figuresOf(indicator).stream()
                .filter(figure -> figure.status() != Status.WITHDRAWN)
                .toList();
        this.panels = new ChartPanels(rendering, new Comparability(Evidence.of(rendering.selection())));
        this.id = "indicator-" + indicator;
        this.choice = panels.choose(figures);
        this.all = figures.size() < 2 ? List.of() : drawn();
    }

    List<ChartPanel> all() {
        return all;
    }

    private List<ChartPanel> drawn() {
        return choice.isPicture()
                ? panels.withoutTable(id, figures, choice).stream().toList()
                : byArea();
    }

    private List<ChartPanel> byArea() {
        if (choice.noChart()
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
                .toList();
    }

    /** Only where somebody might look for one: nobody misses the picture of a single number. */
    @Nullable
    String why() {
        return figures.size() < 2 || !all.isEmpty() ? null : panels.why(choice);
    }
}
