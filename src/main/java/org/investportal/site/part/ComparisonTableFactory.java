package org.investportal.site.part;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.reconciliation.Refusal;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says figures that are compared, group by group. */
public final class ComparisonTableFactory {

    private static final int NAMED = 3;

    private final PageText pageText;
    private final ComparisonGrouper groups;
    private final FigureRowMapper rows;
    private final ComparisonChartFactory pictures;

    public ComparisonTableFactory(PageText pageText, ComparisonGrouper groups, ChartPanelFactory panels) {
        this.pageText = pageText;
        this.groups = groups;
        this.pictures = new ComparisonChartFactory(pageText, panels);
        this.rows = new FigureRowMapper(pageText);
    }

    public List<ComparisonResult.Group> all() {
        return IntStream.range(0, groups.all().size()).mapToObj(this::group).toList();
    }

    private ComparisonResult.Group group(int at) {
        List<Figure> figures = groups.all().get(at);
        String fragment = "group-" + (at + 1);
        return new ComparisonResult.Group(
                fragment,
                heading(pageText, figures),
                apart(at),
                notAdded(figures),
                pictures.of(fragment + "-picture", figures),
                rows.table(figures));
    }

    private List<String> apart(int at) {
        Map<Refusal, Integer> reasons = groups.apart(at);
        return reasons.entrySet().stream()
                .map(reason -> pageText.message(
                        "comparing.kept-apart",
                        heading(pageText, groups.all().get(reason.getValue())),
                        pageText.message("refusal", reason.getKey())))
                .toList();
    }

    private @Nullable String notAdded(List<Figure> figures) {
        String reasons = groups.notAdded(figures).stream()
                .map(refusal -> pageText.message("refusal", refusal))
                .collect(Collectors.joining(pageText.message("list.separator")));
        return reasons.isEmpty() ? null : pageText.message("comparing.not-added", reasons);
    }

    /** Returns the heading: the measure, the areas if there are several, and the periods. */
    public static String heading(PageText pageText, List<Figure> figures) {
        Stream<String> areas = areas(pageText, figures).stream();
        String whereAndWhen = Stream.concat(areas, periods(pageText, figures))
                .collect(Collectors.joining(pageText.message("list.separator")));
        return pageText.message("comparing.heading", measured(pageText, figures), whereAndWhen);
    }

    private static List<String> areas(PageText pageText, List<Figure> figures) {
        List<String> areas = figures.stream()
                .map(Figure::areaId)
                .distinct()
                .map(pageText::name)
                .toList();
        return areas.size() > 1 && areas.size() <= NAMED ? areas : List.of();
    }

    private static Stream<String> periods(PageText pageText, List<Figure> figures) {
        List<String> periods = figures.stream()
                .sorted(Comparator.comparing(Figure::period))
                .map(pageText::period)
                .distinct()
                .toList();
        return periods.size() <= NAMED
                ? periods.stream()
                : Stream.of(pageText.message("period.range", periods.get(0), periods.get(periods.size() - 1)));
    }

    /** Returns the name of a single indicator; for several, their measure, with the unit where the measure leaves it open. */
    static String measured(PageText pageText, List<Figure> figures) {
        Figure first = figures.get(0);
        if (figures.stream().allMatch(figure -> figure.indicatorId() == first.indicatorId())) {
            return pageText.name(first.indicatorId());
        }
        Indicator indicator = pageText.selection().get(Indicator.class, first.indicatorId());
        return pageText.message(
                "comparing.measured",
                indicator.measure(),
                pageText.message("unit-name", first.quantity().unit()));
    }
}
