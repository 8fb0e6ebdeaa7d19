package org.investportal.site.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.dataset.DatasetFactory;
import org.investportal.site.dataset.ObservationFactory;
import org.investportal.site.page.Head;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.FigureTable;
import org.investportal.structured.Observation;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.FigureOrder;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.springframework.stereotype.Component;

/** Makes the pages of indicators. */
@Component
public class IndicatorPageFactory {

    private final PageFrameFactory context;

    IndicatorPageFactory(PageFrameFactory context) {
        this.context = context;
    }

    /** Returns the first page at that path, or throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public IndicatorPage at(int edition, String path, Language language) {
        return at(edition, path, 1, language);
    }

    /** The same for the page with that number. Pages after the first have figures and the definition only. */
    public IndicatorPage at(int edition, String path, int page, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).indicator(item);
        PageText pageText = context.rendering(selection, language);
        Indicator indicator = context.row(selection, Indicator.class, item, path);
        return page(
                pageText,
                indicator,
                path,
                page,
                ListPage.of(FigureOrder.newest(selection, item), FigureOrder.ON_A_PAGE, path, page, edition));
    }

    /** Returns the path of the only figure of the indicator at that path, whose page is that of the indicator, too; throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public Optional<String> onlyFigure(int edition, String path) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).indicator(item);
        context.row(selection, Indicator.class, item, path);
        return selection.onlyFigureOf(item).map(figure -> selection.address(figure.item()));
    }

    /** Returns what leads from the address of an area below the indicator to the indicator, or throws {@link PageNotFound} if it has no figure of the area. */
    PageMoved above(int edition, String path, String area) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).indicator(item);
        return selection.figuresOf(item).stream()
                .filter(figure ->
                        selection.get(Area.class, figure.areaId()).slug().equals(area))
                .findAny()
                .map(figure -> PageMoved.to(path))
                .orElseThrow(() -> PageNotFound.at(path + "/" + area, edition));
    }

    private IndicatorPage page(
            PageText pageText, Indicator indicator, String path, int page, ListPage<Figure> figures) {
        long item = indicator.item();
        FigureTable table = new FigureRowMapper(pageText).table(figures.lines()).withoutNotes();
        Optional<IndicatorChartFactory> charts = charts(pageText, item, page);
        GlossaryMarker words = new GlossaryMarker(pageText).and(names(pageText, indicator, table.rows()));
        return new IndicatorPage(
                head(pageText, indicator, path, page, figures.lines()),
                context.frame(pageText, path, PublicPath.page(path, page)),
                pageText.sector(indicator).stream().toList(),
                pageText.name(item),
                IndicatorFactList.of(pageText, indicator, words),
                words.explained(),
                table,
                figures.paging(),
                charts.map(IndicatorChartFactory::all).orElse(List.of()),
                charts.map(IndicatorChartFactory::why).orElse(null),
                page == 1 ? new RelatedIndicatorMapper(pageText).of(item) : List.of(),
                CompareAddress.ofIndicator(pageText, item),
                new EmbedCodeFactory(pageText, context).ofCharts(item, path));
    }

    private static Optional<IndicatorChartFactory> charts(PageText pageText, long indicator, int page) {
        return page == 1 ? Optional.of(new IndicatorChartFactory(pageText, indicator)) : Optional.empty();
    }

    private Head head(PageText pageText, Indicator indicator, String path, int page, List<Figure> listed) {
        String name = pageText.name(indicator.item());
        Prose definition = pageText.prose(indicator.item(), TextField.DEFINITION);
        if (page > 1) {
            return context.headOfFurther(pageText, name, definition.sure(), page);
        }
        List<Link> way = pageText.sector(indicator).stream().toList();
        return context.head(
                        pageText, name, description(pageText, name, definition, listed), path, way, indicator.item())
                .describing(() -> new DatasetFactory(pageText, context).indicator(indicator))
                .describing(() -> observations(pageText, indicator, Set.copyOf(listed)));
    }

    private List<Observation> observations(PageText pageText, Indicator indicator, Set<Figure> listed) {
        return new ObservationFactory(pageText, context.links())
                .sure(pageText.selection().figuresOf(indicator.item()).stream()
                        .filter(listed::contains)
                        .toList());
    }

    private static Stream<String> names(PageText pageText, Indicator indicator, List<FigureRow> rows) {
        Stream<String> own = Stream.of(
                pageText.name(indicator.item()),
                pageText.message("measure", indicator.measure()),
                pageText.message("unit-name", indicator.unit()));
        return Stream.concat(own, rows.stream().flatMap(FigureRow::said));
    }

    /** The newest figure that is not in doubt, and the definition. */
    private static String description(PageText pageText, String name, Prose definition, List<Figure> listed) {
        return listed.stream()
                .filter(figure -> figure.status() == Status.NORMAL)
                .findFirst()
                .map(new FigureRowMapper(pageText)::row)
                .map(row -> pageText.message(
                        "head.indicator-figure", name, row.area(), row.period(), row.value(), definition.sure()))
                .orElseGet(() -> pageText.message("head.indicator", name, definition.sure()));
    }
}
