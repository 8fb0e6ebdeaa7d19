package org.investportal.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Reading;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.springframework.stereotype.Component;

/** Makes the pages of figures. */
@Component
public class FigurePages {

    private final PageContext context;

    FigurePages(PageContext context) {
        this.context = context;
    }

    /** The page at that path, or {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public FigurePage at(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).figure(item);
        Rendering rendering = context.rendering(selection, language);
        return page(rendering, context.row(selection, Figure.class, item, path), path);
    }

    private FigurePage page(Rendering rendering, Figure figure, String path) {
        Selection selection = rendering.selection();
        FigureRows figures = new FigureRows(rendering);
        FigureRow row = figures.row(figure);
        Indicator indicator = selection.get(Indicator.class, figure.indicatorId());
        Prose definition = rendering.prose(indicator.item(), TextField.DEFINITION);
        Quantity quantity = figure.quantity();
        QuantityWording quantities = rendering.quantities();
        Language language = rendering.language();
        return new FigurePage(
                head(rendering, figure, row, definition, path),
                context.frame(rendering, path),
                rendering.way(indicator),
                definition,
                row,
                quantities.exact(quantity, language),
                rendering.message("qualifier-name", quantity.qualifier()),
                quantities.interval(quantity.hard(), quantity.unit(), language),
                quantities.interval(quantity.usual(), quantity.unit(), language),
                rendering.message("basis", figure.periodBasis()),
                rendering.message("nature", figure.nature()),
                figure.status() == Status.NORMAL ? null : rendering.message("status", figure.status()),
                readings(rendering, figures, figure),
                others(figures, indicator, row),
                new RelatedIndicators(rendering, figures).of(indicator.item()));
    }

    private Head head(Rendering rendering, Figure figure, FigureRow row, Prose definition, String path) {
        String key = figure.nature() == Nature.TARGET ? "head.target-title" : "head.figure-title";
        String title = rendering.message(key, row.label(), row.area(), row.period());
        String description = switch (figure.status()) {
            case NORMAL ->
                rendering.message("head.figure", row.label(), row.area(), row.period(), row.value(), definition.sure());
            case FLAGGED -> rendering.message("head.flagged", title, definition.sure());
            case WITHDRAWN -> rendering.message("head.withdrawn", title, definition.sure());
        };
        return context.head(rendering, title, description, path);
    }

    private static List<ReadingLine> readings(Rendering rendering, FigureRows figures, Figure figure) {
        return rendering.selection().readingsOf(figure.item()).stream()
                .sorted(Comparator.comparing(Reading::role)
                        .thenComparing(reading -> rendering
                                .selection()
                                .mention(reading.mentionId())
                                .locator()))
                .map(reading -> new ReadingLine(
                        figures.place(rendering.selection().mention(reading.mentionId())),
                        rendering.message("role", reading.role()),
                        null,
                        null))
                .toList();
    }

    private static List<FigureRow> others(FigureRows figures, Indicator indicator, FigureRow self) {
        return figures.of(Stream.of(indicator)).stream()
                .filter(row -> !row.href().equals(self.href()))
                .toList();
    }
}
