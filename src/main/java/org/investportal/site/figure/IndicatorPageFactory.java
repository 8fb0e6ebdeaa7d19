package org.investportal.site.figure;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.dataset.DatasetFactory;
import org.investportal.site.dataset.ObservationFactory;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.web.Link;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of indicators. */
@Component
public class IndicatorPageFactory {

    private final PageFrameFactory context;

    IndicatorPageFactory(PageFrameFactory context) {
        this.context = context;
    }

    /** The page at that path, or {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public IndicatorPage at(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).indicator(item);
        PageText pageText = context.rendering(selection, language);
        return page(pageText, context.row(selection, Indicator.class, item, path), path);
    }

    private IndicatorPage page(PageText pageText, Indicator indicator, String path) {
        long item = indicator.item();
        FigureRowMapper figures = new FigureRowMapper(pageText);
        List<FigureRow> rows = figures.of(Stream.of(indicator));
        IndicatorChartFactory charts = new IndicatorChartFactory(pageText, item);
        Prose definition = pageText.prose(item, TextField.DEFINITION);
        GlossaryMarker words = new GlossaryMarker(pageText).and(names(pageText, indicator, rows));
        return new IndicatorPage(
                head(pageText, indicator, description(pageText, definition, rows, item), path),
                context.frame(pageText, path),
                pageText.sector(indicator).stream().toList(),
                pageText.text(indicator.topicId(), TextField.NAME),
                pageText.name(item),
                words.in(definition),
                pageText.message("measure", indicator.measure()),
                pageText.message("unit-name", indicator.unit()),
                ranking(pageText, item),
                direction(pageText, indicator),
                words.in(pageText.notes(item)),
                words.explained(),
                rows,
                charts.all(),
                charts.why(),
                new RelatedIndicatorMapper(pageText, figures).of(item),
                CompareAddress.ofIndicator(pageText, item));
    }

    private Head head(PageText pageText, Indicator indicator, String description, String path) {
        List<Link> way = pageText.sector(indicator).stream().toList();
        ObservationFactory observationFactory = new ObservationFactory(pageText, context.links());
        return context.head(pageText, pageText.name(indicator.item()), description, path, way, indicator.item())
                .describing(new DatasetFactory(pageText, context).indicator(indicator))
                .describing(observationFactory.sure(pageText.selection().figuresOf(indicator.item())));
    }

    private static Stream<String> names(PageText pageText, Indicator indicator, List<FigureRow> rows) {
        Stream<String> own = Stream.of(
                pageText.name(indicator.item()),
                pageText.message("measure", indicator.measure()),
                pageText.message("unit-name", indicator.unit()));
        return Stream.concat(own, rows.stream().flatMap(FigureRow::said));
    }

    private static @Nullable String ranking(PageText pageText, long indicator) {
        String among = pageText.text(indicator, TextField.RANKED_AMONG);
        return among == null ? null : pageText.message("rank.among", among);
    }

    private static @Nullable String direction(PageText pageText, Indicator indicator) {
        RankDirection direction = indicator.rankDirection();
        return direction == null ? null : pageText.message("rank-direction", direction);
    }

    /** The newest figure that is not in doubt, and the definition. */
    private static String description(PageText pageText, Prose definition, List<FigureRow> rows, long item) {
        return rows.stream()
                .filter(row -> !row.flagged() && !row.withdrawn())
                .findFirst()
                .map(row -> pageText.message(
                        "head.indicator-figure",
                        pageText.name(item),
                        row.area(),
                        row.period(),
                        row.value(),
                        definition.sure()))
                .orElseGet(() -> pageText.message("head.indicator", pageText.name(item), definition.sure()));
    }
}
