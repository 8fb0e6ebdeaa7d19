package org.investportal.site.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.charts.ChartChoice;
import org.investportal.charts.NoChart;
import org.investportal.wording.PageText;

/** Makes the pictures of a group: one of all its figures; where these are crossed, one of each thing through time and of each time. */
final class ComparisonChartFactory {

    /** Largest number of charts on a page. Readers do not look through more, and the table has all figures. */
    private static final int MOST = 8;

    private final PageText pageText;
    private final ChartPanelFactory panels;

    ComparisonChartFactory(PageText pageText, ChartPanelFactory panels) {
        this.pageText = pageText;
        this.panels = panels;
    }

    /** Pictures, and what to say where there is none of all. */
    ComparisonResult.Pictures of(String id, List<Figure> figures) {
        ChartChoice chartChoice = panels.choose(figures);
        List<ChartPanel> all =
                panels.withoutTable(id, figures, chartChoice).stream().toList();
        if (!all.isEmpty() || figures.size() < 2) {
            return new ComparisonResult.Pictures(all, null);
        }
        List<ChartPanel> parts = isCrossed(chartChoice) ? parts(id, figures) : List.of();
        return parts.isEmpty()
                ? new ComparisonResult.Pictures(parts, panels.why(chartChoice))
                : new ComparisonResult.Pictures(parts.stream().limit(MOST).toList(), crossed(parts.size() > MOST));
    }

    private String crossed(boolean cut) {
        return cut
                ? pageText.message("comparing.crossed-first", String.valueOf(MOST))
                : pageText.message("comparing.crossed");
    }

    private static boolean isCrossed(ChartChoice chartChoice) {
        return chartChoice
                .noChart()
                .filter(none -> none.reason() == NoChart.Reason.CROSSED)
                .isPresent();
    }

    /** One more than are shown, if there are more. */
    private List<ChartPanel> parts(String id, List<Figure> figures) {
        List<List<Figure>> parts = Stream.concat(
                        lots(figures, figure -> List.of(figure.indicatorId(), figure.areaId())),
                        lots(figures, Figure::period))
                .toList();
        List<ChartPanel> pictures = new ArrayList<>();
        for (int at = 0; at < parts.size() && pictures.size() <= MOST; at++) {
            List<Figure> part = parts.get(at);
            panels.withoutTable(id + "-" + (at + 1), part, panels.choose(part)).ifPresent(pictures::add);
        }
        return pictures;
    }

    private static Stream<List<Figure>> lots(List<Figure> figures, Function<Figure, Object> by) {
        Map<Object, List<Figure>> lots = new LinkedHashMap<>();
        figures.forEach(figure -> lots.computeIfAbsent(by.apply(figure), unused -> new ArrayList<>())
                .add(figure));
        return lots.values().stream().filter(lot -> lot.size() > 1);
    }
}
