package org.investportal.site.part;

import org.investportal.wording.Rendering;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.charts.Choice;
import org.investportal.charts.NoChart;

/** Makes the pictures of a group: one of all its figures; where these are crossed, one of each thing through time and of each time. */
final class ComparedPictures {

    /** More make a page that nobody looks through; the table has all. */
    private static final int MOST = 8;

    private final Rendering rendering;
    private final ChartPanels panels;

    ComparedPictures(Rendering rendering, ChartPanels panels) {
        this.rendering = rendering;
        this.panels = panels;
    }

    /** Pictures, and what to say where there is none of all. */
    Compared.Pictures of(String id, List<Figure> figures) {
        Choice choice = panels.choose(figures);
        List<ChartPanel> all = panels.withoutTable(id, figures, choice).stream().toList();
        if (!all.isEmpty() || figures.size() < 2) {
            return new Compared.Pictures(all, null);
        }
        List<ChartPanel> parts = isCrossed(choice) ? parts(id, figures) : List.of();
        return parts.isEmpty()
                ? new Compared.Pictures(parts, panels.why(choice))
                : new Compared.Pictures(parts.stream().limit(MOST).toList(), crossed(parts.size() > MOST));
    }

    private String crossed(boolean cut) {
        return cut
                ? rendering.message("comparing.crossed-first", String.valueOf(MOST))
                : rendering.message("comparing.crossed");
    }

    private static boolean isCrossed(Choice choice) {
        return choice.noChart()
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
