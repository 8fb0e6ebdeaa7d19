package org.investportal.site.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.core.Edition;
import org.investportal.core.Editions;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Indicator;
import org.investportal.serving.Link;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.RequestedContent;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.value.Status;
import org.investportal.wording.FigureOrder;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.springframework.stereotype.Component;

/** Makes the pages of figures. */
@Component
public class FigurePageFactory {

    private final Editions editions;
    private final PageTextFactory texts;
    private final PageFrameFactory frames;

    FigurePageFactory(Editions editions, PageTextFactory texts, PageFrameFactory frames) {
        this.editions = editions;
        this.texts = texts;
        this.frames = frames;
    }

    /** Returns the page of a figure at the path of the request. */
    FigurePage of(RequestedContent asked, Figure figure) {
        return asked.isPast() ? asItStood(asked, figure) : now(asked, figure);
    }

    private FigurePage now(RequestedContent asked, Figure figure) {
        PageText pageText = asked.text();
        FigureHistory history = new FigureHistory(editions, texts, pageText, figure.item);
        int since = FigureCitationFactory.since(pageText, figure, editions);
        Edition cited = editions.edition(since).orElse(pageText.content().edition());
        FigureRow row = new FigureRowMapper(pageText).row(figure);
        Head head = head(pageText, figure, row, asked.path())
                .describing(() -> new FigureDataFactory(pageText, frames).of(figure, asked.path(), history));
        return page(pageText, figure, row, history, cited, asked.path(), head, false);
    }

    /** Returns the page of a figure as an edition of the past had it. What it links to is what readers find today. */
    private FigurePage asItStood(RequestedContent asked, Figure figure) {
        PageText pageText = asked.text();
        Edition edition = asked.content().edition();
        PageText now = texts.of(asked.current(), asked.language());
        FigureHistory history = new FigureHistory(editions, texts, now, figure.item);
        FigureRow row = new FigureRowMapper(pageText).row(figure);
        String title = pageText.message("head.stood", pageText.title(figure), pageText.edition(edition.number()));
        Head head = frames.headOfCopy(pageText, title, title, null);
        return page(pageText, figure, row, history, edition, asked.prefix() + asked.path(), head, true);
    }

    private FigurePage page(
            PageText pageText,
            Figure figure,
            FigureRow row,
            FigureHistory history,
            Edition cited,
            String path,
            Head head,
            boolean isPast) {
        Indicator indicator = pageText.content().get(Indicator.class, figure.indicator);
        GlossaryMarker words = new GlossaryMarker(pageText).and(row.said());
        int edition = pageText.content().edition().number();
        return new FigurePage(
                head,
                frames.frame(pageText, path),
                isPast,
                way(pageText, figure, indicator),
                IndicatorFactList.of(pageText, indicator, words),
                row.noting(words.in(row.notes())),
                new FigureRowMapper(pageText).currencyNote(List.of(row)),
                words.explained(),
                FigureFactList.of(pageText, figure),
                FigureFactList.isRangeShown(figure)
                        ? PrecisionPicture.of(figure.value).orElse(null)
                        : null,
                history.whyWithdrawn(edition),
                ReadingAid.of(pageText, figure, isPast ? history : null),
                frames.absolute(pageText, row.href()),
                new ReadingLineMapper(pageText, figure).lines(),
                others(pageText, figure),
                new RelatedIndicatorMapper(pageText).of(indicator),
                history.versions(edition, FigureCitationFactory.since(pageText, figure, editions)),
                new FigureCitationFactory(pageText, frames).of(figure, row, cited, path));
    }

    private Head head(PageText pageText, Figure figure, FigureRow row, String path) {
        Indicator indicator = pageText.content().get(Indicator.class, figure.indicator);
        String title = pageText.title(figure);
        String definition = pageText.prose(indicator.definition).sure();
        String description = switch (figure.status) {
            case NORMAL ->
                pageText.message("head.figure", row.label(), row.area(), row.period(), row.value(), definition);
            case FLAGGED -> pageText.message("head.flagged", title, definition);
            case WITHDRAWN -> pageText.message("head.withdrawn", title, definition);
        };
        return figure.status == Status.WITHDRAWN
                ? frames.headOfCopy(pageText, title, description, null)
                : frames.head(
                                pageText,
                                title,
                                description,
                                path,
                                way(pageText, figure, indicator),
                                figure.indicator,
                                figure.area)
                        .titledIfCutOff(pageText.message(
                                "head.long-figure-title", row.label(), placeAndTime(pageText, figure, row)));
    }

    /** Returns what tells the figure from others of its indicator. */
    private static String placeAndTime(PageText pageText, Figure figure, FigureRow row) {
        Stream<String> dated = Stream.of(row.area(), row.period()).limit(figure.period.isUndated() ? 1 : 2);
        return Stream.concat(dated, row.kinds().stream())
                .collect(Collectors.joining(pageText.message("clause.separator")));
    }

    /** Returns the links to the sector and to the page of the indicator, if that is another page. */
    private static List<Link> way(PageText pageText, Figure figure, Indicator indicator) {
        String own = pageText.address(figure.item);
        return pageText.way(indicator).stream()
                .filter(link -> !link.href().equals(own))
                .toList();
    }

    /** Returns the newest of the other figures of the indicator. */
    private static FigurePage.Others others(PageText pageText, Figure self) {
        FigureRowMapper rows = new FigureRowMapper(pageText);
        return new FigurePage.Others(
                rows.table(FigureSeries.of(pageText.content(), self).newestFirst().stream()
                                .filter(figure -> figure.item != self.item)
                                .limit(FigureOrder.OF_ONE_INDICATOR)
                                .toList())
                        .withoutNotes(),
                rows.more(Stream.of(self.indicator), FigureOrder.OF_ONE_INDICATOR + 1));
    }
}
