package org.investportal.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Status;
import org.investportal.charts.Choice;
import org.investportal.charts.NoChart;
import org.investportal.reconciliation.Comparability;
import org.investportal.reconciliation.Evidence;
import org.jspecify.annotations.Nullable;

/** The pictures of an indicator, whose table stands below them: of all its figures, or of each area's where they are too much for one; else why there is none. */
final class IndicatorCharts {

    private final List<Figure> figures;
    private final ChartPanels panels;
    private final String id;

    IndicatorCharts(Rendering rendering, long indicator) {
        this.figures = rendering.selection().figuresOf(indicator).stream()
                .filter(figure -> figure.status() != Status.WITHDRAWN)
                .toList();
        this.panels = new ChartPanels(rendering, new Comparability(Evidence.of(rendering.selection())));
        this.id = "indicator-" + indicator;
    }

    List<ChartPanel> all() {
        if (figures.size() < 2) {
            return List.of();
        }
        Choice choice = panels.choice(id, figures);
        return choice.chart().map(panels::withoutTable).map(List::of).orElseGet(() -> byArea(choice));
    }

    private List<ChartPanel> byArea(Choice choice) {
        if (choice.noChart()
                .filter(none -> none.reason() == NoChart.Reason.CROSSED)
                .isEmpty()) {
            return List.of();
        }
        Map<Long, List<Figure>> areas = figures.stream()
                .collect(Collectors.groupingBy(Figure::areaId, LinkedHashMap::new, Collectors.toList()));
        return areas.entrySet().stream()
                .filter(area -> area.getValue().size() > 1)
                .flatMap(area -> panels.choice(id + "-" + area.getKey(), area.getValue()).chart().stream())
                .map(panels::withoutTable)
                .toList();
    }

    /** Only where somebody might look for one: nobody misses the picture of a single number. */
    @Nullable
    String why() {
        return figures.size() < 2 || !all().isEmpty() ? null : panels.why(panels.choice(id, figures));
    }
}
