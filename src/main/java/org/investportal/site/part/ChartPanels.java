package org.investportal.site.part;

import org.investportal.wording.Rendering;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Relation;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.charts.Chart;
import org.investportal.charts.Charted;
import org.investportal.charts.Charts;
import org.investportal.charts.Choice;
import org.investportal.charts.Downloads;
import org.investportal.charts.NoChart;
import org.investportal.reconciliation.Comparability;
import org.jspecify.annotations.Nullable;

/** Makes pictures of figures in the words of a page. Each has the address of the comparison that holds the same figures. */
public final class ChartPanels {

    private final Rendering rendering;
    private final FigureRows rows;
    private final Charts charts;
    private final UnaryOperator<String> address;

    public ChartPanels(Rendering rendering, Comparability comparability) {
        this(rendering, comparability, UnaryOperator.identity());
    }

    /** @param address what a picture calls the page of a figure at that path, which has to be absolute in a file */
    public ChartPanels(Rendering rendering, Comparability comparability, UnaryOperator<String> address) {
        this.rendering = rendering;
        this.rows = new FigureRows(rendering);
        this.charts = new Charts(comparability, rendering::message);
        this.address = address;
    }

    /** Which picture these figures may have, or why none. */
    public Choice choose(List<Figure> figures) {
        return charts.choose(figures.stream().map(this::charted).toList());
    }

    public Optional<ChartPanel> panel(String id, List<Figure> figures) {
        return draw(id, figures, choose(figures)).map(this::panel);
    }

    /** For where its table stands beside it. */
    public Optional<ChartPanel> withoutTable(String id, List<Figure> figures, Choice choice) {
        return draw(id, figures, choice)
                .map(this::panel)
                .map(panel -> new ChartPanel(panel.chart(), List.of(), panel.places(), panel.downloads()));
    }

    /** The one picture of all of them; {@link NotComparable} where there is none. */
    public Chart picture(List<Figure> figures) {
        Choice choice = choose(figures);
        return draw("picture", figures, choice).orElseThrow(() -> NotComparable.because(why(choice)));
    }

    private Optional<Chart> draw(String id, List<Figure> figures, Choice choice) {
        return choice.isPicture()
                ? charts.draw(id, ComparedTables.measured(rendering, figures), choice, files(figures))
                : Optional.empty();
    }

    public ChartPanel panel(Chart chart) {
        List<FigureRow> shown = chart.figures().stream()
                .map(item -> rows.row(rendering.selection().get(Figure.class, item)))
                .toList();
        return new ChartPanel(chart, shown, places(shown), downloads(chart));
    }

    /** What is compared is published, so files of a preview would say something else. */
    private @Nullable Downloads downloads(Chart chart) {
        return rendering.isPreview() ? null : chart.downloads();
    }

    /** Each sentence once, however many of the numbers it prints. */
    private static List<PrintedPlace> places(List<FigureRow> rows) {
        Map<String, PrintedPlace> places = new LinkedHashMap<>();
        rows.stream().flatMap(row -> row.places().stream()).forEach(place -> places.putIfAbsent(place.label(), place));
        return List.copyOf(places.values());
    }

    /** Why there is no picture, in a sentence. */
    public String why(Choice choice) {
        NoChart none = choice.noChart().orElseThrow();
        return none.refusal() == null
                ? rendering.message("chart.none", none.reason())
                : rendering.message("chart.none." + none.reason().code(), rendering.message("refusal", none.refusal()));
    }

    private Charted charted(Figure figure) {
        Indicator indicator = rendering.selection().get(Indicator.class, figure.indicatorId());
        return new Charted(
                figure,
                indicator.measure(),
                rendering.name(indicator.item()),
                rendering.name(figure.areaId()),
                rendering.period(figure),
                rendering.value(figure),
                address.apply(rendering.selection().address(figure.item())),
                share(figure));
    }

    private Charted.@Nullable Share share(Figure figure) {
        return rendering.selection().relationsOf(figure.indicatorId()).stream()
                .filter(relation -> relation.kind() == RelationKind.SHARE_OF)
                .findFirst()
                .map(relation -> new Charted.Share(relation.ofId(), whole(relation)))
                .orElse(null);
    }

    private String whole(Relation relation) {
        Long named = relation.wholeId();
        Long area = relation.wholeAreaId();
        String whole = rendering.name(named == null ? relation.ofId() : named);
        return area == null ? whole : rendering.message("relation.in-area", whole, rendering.name(area));
    }

    private Downloads files(List<Figure> figures) {
        CompareAddress same = CompareAddress.ofFigures(rendering.selection(), figures);
        return new Downloads(same.at(CompareAddress.CHART), same.at(CompareAddress.FIGURES));
    }
}
