package org.investportal.site.figure;

import org.investportal.site.dataset.Datasets;
import org.investportal.site.dataset.Observations;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageContext;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRows;
import org.investportal.web.Link;
import org.investportal.wording.Prose;
import org.investportal.wording.Rendering;
import org.investportal.wording.WordsUsed;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of indicators. */
@Component
public class IndicatorPages {

    private final PageContext context;

    IndicatorPages(PageContext context) {
        this.context = context;
    }

    /** The page at that path, or {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public IndicatorPage at(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).indicator(item);
        Rendering rendering = context.rendering(selection, language);
        return page(rendering, context.row(selection, Indicator.class, item, path), path);
    }

    private IndicatorPage page(Rendering rendering, Indicator indicator, String path) {
        long item = indicator.item();
        FigureRows figures = new FigureRows(rendering);
        List<FigureRow> rows = figures.of(Stream.of(indicator));
        IndicatorCharts charts = new IndicatorCharts(rendering, item);
        Prose definition = rendering.prose(item, TextField.DEFINITION);
        WordsUsed words = new WordsUsed(rendering).and(names(rendering, indicator, rows));
        return new IndicatorPage(
                head(rendering, indicator, description(rendering, definition, rows, item), path),
                context.frame(rendering, path),
                rendering.sector(indicator).stream().toList(),
                rendering.text(indicator.topicId(), TextField.NAME),
                rendering.name(item),
                words.in(definition),
                rendering.message("measure", indicator.measure()),
                rendering.message("unit-name", indicator.unit()),
                ranking(rendering, item),
                direction(rendering, indicator),
                words.in(rendering.notes(item)),
                words.explained(),
                rows,
                charts.all(),
                charts.why(),
                new RelatedIndicators(rendering, figures).of(item),
                CompareAddress.ofIndicator(rendering, item));
    }

    private Head head(Rendering rendering, Indicator indicator, String description, String path) {
        List<Link> way = rendering.sector(indicator).stream().toList();
        Observations observations = new Observations(rendering, context.links());
        return context.head(rendering, rendering.name(indicator.item()), description, path, way, indicator.item())
                .describing(new Datasets(rendering, context).indicator(indicator))
                .describing(observations.sure(rendering.selection().figuresOf(indicator.item())));
    }

    private static Stream<String> names(Rendering rendering, Indicator indicator, List<FigureRow> rows) {
        Stream<String> own = Stream.of(
                rendering.name(indicator.item()),
                rendering.message("measure", indicator.measure()),
                rendering.message("unit-name", indicator.unit()));
        return Stream.concat(own, rows.stream().flatMap(FigureRow::said));
    }

    private static @Nullable String ranking(Rendering rendering, long indicator) {
        String among = rendering.text(indicator, TextField.RANKED_AMONG);
        return among == null ? null : rendering.message("rank.among", among);
    }

    private static @Nullable String direction(Rendering rendering, Indicator indicator) {
        RankDirection direction = indicator.rankDirection();
        return direction == null ? null : rendering.message("rank-direction", direction);
    }

    /** The newest figure that is not in doubt, and the definition. */
    private static String description(Rendering rendering, Prose definition, List<FigureRow> rows, long item) {
        return rows.stream()
                .filter(row -> !row.flagged() && !row.withdrawn())
                .findFirst()
                .map(row -> rendering.message(
                        "head.indicator-figure",
                        rendering.name(item),
                        row.area(),
                        row.period(),
                        row.value(),
                        definition.sure()))
                .orElseGet(() -> rendering.message("head.indicator", rendering.name(item), definition.sure()));
    }
}
