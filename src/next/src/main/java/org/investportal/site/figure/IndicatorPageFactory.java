package org.investportal.site.figure;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Indicator;
import org.investportal.serving.Link;
import org.investportal.serving.PublicPath;
import org.investportal.site.dataset.DatasetFactory;
import org.investportal.site.dataset.ObservationFactory;
import org.investportal.site.page.Head;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.RequestedContent;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.FigureTable;
import org.investportal.value.Status;
import org.investportal.wording.FigureOrder;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.springframework.stereotype.Component;

/** Makes the pages of indicators. */
@Component
public class IndicatorPageFactory {

    /** The largest number of figures that a page describes to machines. Each takes more room there than in the table. */
    private static final int MOST_DESCRIBED = 50;

    private final PageFrameFactory frames;

    IndicatorPageFactory(PageFrameFactory frames) {
        this.frames = frames;
    }

    /** Returns the page with that number, counted from 1. Pages after the first have figures and the definition only. */
    IndicatorPage of(RequestedContent asked, Indicator indicator, int page) {
        PageText pageText = asked.text();
        String path = asked.prefix() + asked.path();
        ListPage<Figure> figures = ListPage.of(
                FigureSeries.of(asked.content(), indicator.item).newestFirst(),
                FigureOrder.ON_A_PAGE,
                path,
                page,
                asked.content().edition().number());
        FigureTable table = new FigureRowMapper(pageText).table(figures.lines()).withoutNotes();
        GlossaryMarker words = new GlossaryMarker(pageText).and(names(pageText, indicator, table.rows()));
        return new IndicatorPage(
                head(pageText, indicator, asked, page, figures.lines()),
                frames.frame(pageText, path, PublicPath.page(path, page)),
                pageText.sector(indicator).stream().toList(),
                pageText.name(indicator),
                IndicatorFactList.of(pageText, indicator, words),
                words.explained(),
                table,
                figures.paging(),
                page == 1 ? new RelatedIndicatorMapper(pageText).of(indicator) : List.of());
    }

    private Head head(PageText pageText, Indicator indicator, RequestedContent asked, int page, List<Figure> listed) {
        String name = pageText.name(indicator);
        Prose definition = pageText.prose(indicator.definition);
        if (page > 1) {
            return frames.headOfFurther(pageText, name, definition.sure(), page);
        }
        if (asked.isPast()) {
            String title = pageText.message(
                    "head.stood",
                    name,
                    pageText.edition(asked.content().edition().number()));
            return frames.headOfCopy(pageText, title, title, null);
        }
        List<Link> way = pageText.sector(indicator).stream().toList();
        List<Figure> described = listed.subList(0, Math.min(listed.size(), MOST_DESCRIBED));
        String description = description(pageText, name, definition, listed);
        return frames.head(pageText, name, description, asked.path(), way, indicator.item)
                .describing(() -> new DatasetFactory(pageText, frames).indicator(indicator))
                .describing(() -> new ObservationFactory(pageText, frames.links()).sure(described));
    }

    private static Stream<String> names(PageText pageText, Indicator indicator, List<FigureRow> rows) {
        Stream<String> own =
                Stream.of(pageText.name(indicator), pageText.label(indicator.measure), pageText.label(indicator.unit));
        return Stream.concat(own, rows.stream().flatMap(FigureRow::said));
    }

    /** The newest figure that is not in doubt, and the definition. */
    private static String description(PageText pageText, String name, Prose definition, List<Figure> listed) {
        return listed.stream()
                .filter(figure -> figure.status == Status.NORMAL)
                .findFirst()
                .map(new FigureRowMapper(pageText)::row)
                .map(row -> pageText.message(
                        "head.indicator-figure", name, row.area(), row.period(), row.value(), definition.sure()))
                .orElseGet(() -> pageText.message("head.indicator", name, definition.sure()));
    }
}
