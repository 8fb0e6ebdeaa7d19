package org.investportal.site.part;

import org.investportal.wording.Rendering;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.reconciliation.Refusal;

/** Says figures that are compared, group by group. */
public final class ComparedTables {

    private static final int NAMED = 3;

    private final Rendering rendering;
    private final ComparedGroups groups;
    private final FigureRows rows;
    private final ComparedPictures pictures;

    public ComparedTables(Rendering rendering, ComparedGroups groups, ChartPanels panels) {
        this.rendering = rendering;
        this.groups = groups;
        this.pictures = new ComparedPictures(rendering, panels);
        this.rows = new FigureRows(rendering);
    }

    public List<Compared.Group> all() {
        return IntStream.range(0, groups.all().size()).mapToObj(this::group).toList();
    }

    private Compared.Group group(int at) {
        List<Figure> figures = groups.all().get(at);
        String fragment = "group-" + (at + 1);
        return new Compared.Group(
                fragment,
                heading(rendering, figures),
                apart(at),
                pictures.of(fragment + "-picture", figures),
                figures.stream().map(rows::row).toList());
    }

    private List<String> apart(int at) {
        Map<Refusal, Integer> reasons = groups.apart(at);
        return reasons.entrySet().stream()
                .map(reason -> rendering.message(
                        "comparing.kept-apart",
                        heading(rendering, groups.all().get(reason.getValue())),
                        rendering.message("refusal", reason.getKey())))
                .toList();
    }

    /** What is measured, where, if that is in several areas, and when. */
    public static String heading(Rendering rendering, List<Figure> figures) {
        Stream<String> areas = areas(rendering, figures).stream();
        String whereAndWhen = Stream.concat(areas, periods(rendering, figures))
                .collect(Collectors.joining(rendering.message("list.separator")));
        return rendering.message("comparing.heading", measured(rendering, figures), whereAndWhen);
    }

    private static List<String> areas(Rendering rendering, List<Figure> figures) {
        List<String> areas = figures.stream()
                .map(Figure::areaId)
                .distinct()
                .map(rendering::name)
                .toList();
        return areas.size() > 1 && areas.size() <= NAMED ? areas : List.of();
    }

    private static Stream<String> periods(Rendering rendering, List<Figure> figures) {
        List<String> periods = figures.stream()
                .sorted(Comparator.comparing(Figure::period))
                .map(rendering::period)
                .distinct()
                .toList();
        return periods.size() <= NAMED
                ? periods.stream()
                : Stream.of(rendering.message("period.range", periods.get(0), periods.get(periods.size() - 1)));
    }

    /** Of one indicator its name, of several their measure, and the unit where the measure leaves that open. */
    static String measured(Rendering rendering, List<Figure> figures) {
        Figure first = figures.get(0);
        if (figures.stream().allMatch(figure -> figure.indicatorId() == first.indicatorId())) {
            return rendering.name(first.indicatorId());
        }
        Indicator indicator = rendering.selection().get(Indicator.class, first.indicatorId());
        return rendering.message(
                "comparing.measured",
                indicator.measure(),
                rendering.message("unit-name", first.quantity().unit()));
    }
}
