package org.investportal.site.part;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.charts.Chart;
import org.investportal.charts.ChartChoice;
import org.investportal.charts.ChartDownload;
import org.investportal.charts.ChartFactory;
import org.investportal.charts.ChartFigure;
import org.investportal.charts.ChartFont;
import org.investportal.charts.NoChart;
import org.investportal.reconciliation.ComparabilityCheck;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Makes pictures of figures in the words of a page. Each has the address of the comparison that holds the same figures. */
public final class ChartPanelFactory {

    private final PageText pageText;
    private final FigureRowMapper rows;
    private final ChartFactory chartFactory;
    private final UnaryOperator<String> address;

    public ChartPanelFactory(PageText pageText, ComparabilityCheck comparabilityCheck) {
        this(pageText, comparabilityCheck, UnaryOperator.identity());
    }

    /** @param address what a picture calls the page of a figure at that path, which has to be absolute in a file */
    public ChartPanelFactory(PageText pageText, ComparabilityCheck comparabilityCheck, UnaryOperator<String> address) {
        this.pageText = pageText;
        this.rows = new FigureRowMapper(pageText);
        this.chartFactory = new ChartFactory(comparabilityCheck, pageText::message);
        this.address = address;
    }

    /** Which picture these figures may have, or why none. */
    public ChartChoice choose(List<Figure> figures) {
        return chartFactory.choose(figures.stream().map(this::charted).toList());
    }

    public Optional<ChartPanel> panel(String id, List<Figure> figures) {
        return draw(id, figures, choose(figures)).map(this::panel);
    }

    /** Returns the chart without its table, for a page that already shows the table beside it. */
    public Optional<ChartPanel> withoutTable(String id, List<Figure> figures, ChartChoice chartChoice) {
        return draw(id, figures, chartChoice)
                .map(this::panel)
                .map(panel -> new ChartPanel(panel.chart(), List.of(), panel.sources(), panel.downloads()));
    }

    /** The one picture of all of them; {@link NotComparable} where there is none. */
    public Chart picture(List<Figure> figures) {
        ChartChoice chartChoice = choose(figures);
        return draw("picture", figures, chartChoice).orElseThrow(() -> NotComparable.because(why(chartChoice)));
    }

    private Optional<Chart> draw(String id, List<Figure> figures, ChartChoice chartChoice) {
        return chartChoice.isPicture()
                ? chartFactory.draw(id, ComparisonTableFactory.measured(pageText, figures), chartChoice, files(figures))
                : Optional.empty();
    }

    public ChartPanel panel(Chart chart) {
        FigureTable table = rows.table(chart.figures().stream()
                        .map(item -> pageText.selection().get(Figure.class, item))
                        .toList())
                .withoutNotes();
        return new ChartPanel(chart, table.rows(), table.sources(), downloads(chart));
    }

    /** Returns the downloads of a chart; none in a preview, because comparisons use published figures and the files would differ from the page. */
    private @Nullable ChartDownload downloads(Chart chart) {
        if (pageText.isPreview()) {
            return null;
        }
        return ChartFont.canDisplay(chart)
                ? chart.downloads()
                : chart.downloads().withoutImage();
    }

    /** Returns the reason why there is no chart, as a sentence. */
    public String why(ChartChoice chartChoice) {
        NoChart none = chartChoice.noChart().orElseThrow();
        return none.refusal() == null
                ? pageText.message("chart.none", none.reason())
                : pageText.message("chart.none." + none.reason().code(), pageText.message("refusal", none.refusal()));
    }

    private ChartFigure charted(Figure figure) {
        Indicator indicator = pageText.selection().get(Indicator.class, figure.indicatorId());
        return new ChartFigure(
                figure,
                indicator.measure(),
                pageText.name(indicator.item()),
                pageText.name(figure.areaId()),
                pageText.period(figure),
                pageText.value(figure),
                address.apply(pageText.selection().address(figure.item())),
                pageText.isInDoubt(figure),
                share(figure));
    }

    private ChartFigure.@Nullable Share share(Figure figure) {
        return pageText.selection().relationsOf(figure.indicatorId()).stream()
                .filter(relation -> relation.kind() == RelationKind.SHARE_OF)
                .findFirst()
                .map(relation -> new ChartFigure.Share(relation.ofId(), whole(relation)))
                .orElse(null);
    }

    private String whole(Relation relation) {
        Long named = relation.wholeId();
        Long area = relation.wholeAreaId();
        String whole = pageText.name(named == null ? relation.ofId() : named);
        return area == null ? whole : pageText.message("relation.in-area", whole, pageText.name(area));
    }

    private ChartDownload files(List<Figure> figures) {
        CompareAddress same = CompareAddress.ofFigures(pageText.selection(), figures);
        return new ChartDownload(
                same.at(CompareAddress.CHART), same.at(CompareAddress.IMAGE), same.at(CompareAddress.FIGURES));
    }
}
