package org.investportal.site.edition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.EntryCount;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.site.page.EditionFileLinkList;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of the first edition: it changed nothing, so the page says what it began with. */
@Component
public class FirstEditionPageFactory {

    public static final int NUMBER = 1;

    private static final int FIGURES_OF_A_PAGE = 200;

    private final PageFrameFactory context;

    FirstEditionPageFactory(PageFrameFactory context) {
        this.context = context;
    }

    /** Pages of the list of figures are counted from 1. */
    EditionPage page(
            PublishedEditionSummary line, int page, int current, Language language, @Nullable EditionCheck check) {
        String path = PublicPath.edition(NUMBER);
        PageText first = context.rendering(context.view(NUMBER).shown(), language);
        PageText pageText = context.rendering(context.view(current).shown(), language);
        ListPage<Figure> shown = ListPage.of(figures(first.selection()), FIGURES_OF_A_PAGE, path, page, current);
        return new EditionPage(
                new EditionHeadFactory(context, pageText, line).ofPage(page),
                context.frame(pageText, path, PublicPath.page(path, page)),
                EditionHeadFactory.way(pageText),
                pageText.edition(NUMBER),
                pageText.moment(line.publishedAt()),
                PageFrameFactory.summary(pageText, line),
                null,
                line.isSelfApproved(),
                EditionPageFactory.undo(
                        pageText, context.view(current).history().undone(), NUMBER),
                check(pageText, check),
                List.of(),
                shown.paging(),
                begun(pageText),
                sectors(first, shown.lines()),
                EditionFileLinkList.changes(NUMBER, pageText),
                EditionFileLinkList.figures(NUMBER, pageText),
                EditionFileLinkList.of(NUMBER, pageText));
    }

    static EditionPage.@Nullable Check check(PageText pageText, @Nullable EditionCheck check) {
        return check == null
                ? null
                : new EditionPage.Check(
                        pageText.message("edition.check." + check.outcome().code(), String.valueOf(check.numbers())),
                        pageText.moment(check.at()),
                        check.outcome().code().equals("failed"));
    }

    private List<LabelledValue> begun(PageText pageText) {
        return context.view(NUMBER).history().counts(List.of(NUMBER)).stream()
                .sorted(Comparator.comparing(EntryCount::what))
                .map(count ->
                        new LabelledValue(pageText.message("item-kind", count.what()), String.valueOf(count.count())))
                .toList();
    }

    /** Returns all figures, sector by sector. */
    private static List<Figure> figures(Selection selection) {
        return sectors(selection)
                .flatMap(sector -> indicators(selection, sector))
                .flatMap(indicator -> selection.figuresOf(indicator.item()).stream())
                .toList();
    }

    private static Stream<Sector> sectors(Selection selection) {
        return selection.all(Sector.class).stream().sorted(Comparator.comparing(Sector::position));
    }

    private static List<EditionPage.SectorFigures> sectors(PageText first, List<Figure> shown) {
        return sectors(first.selection())
                .map(sector -> new EditionPage.SectorFigures(
                        "sector-" + sector.slug(),
                        first.name(sector.item()),
                        shown.stream()
                                .filter(figure -> isAtHome(first.selection(), figure, sector))
                                .map(figure -> begun(first, figure))
                                .toList()))
                .filter(sector -> !sector.figures().isEmpty())
                .toList();
    }

    private static boolean isAtHome(Selection selection, Figure figure, Sector sector) {
        Indicator indicator = selection.get(Indicator.class, figure.indicatorId());
        return selection.get(Topic.class, indicator.topicId()).sectorId() == sector.item();
    }

    private static Stream<Indicator> indicators(Selection selection, Sector sector) {
        Comparator<Indicator> order = Comparator.comparing((Indicator indicator) ->
                        selection.get(Topic.class, indicator.topicId()).position())
                .thenComparing(Indicator::position);
        return selection.all(Indicator.class).stream()
                .filter(indicator -> selection
                        .find(Topic.class, indicator.topicId())
                        .filter(topic -> topic.sectorId() == sector.item())
                        .isPresent())
                .sorted(order);
    }

    private static EditionPage.Begun begun(PageText first, Figure figure) {
        String text = first.message(
                "figure.read",
                first.name(figure.indicatorId()),
                first.name(figure.areaId()),
                first.period(figure),
                first.value(figure));
        String stood = PublicPath.edition(NUMBER) + first.selection().address(figure.item());
        return new EditionPage.Begun(new Link(text, stood), figure.status() == Status.FLAGGED);
    }
}
