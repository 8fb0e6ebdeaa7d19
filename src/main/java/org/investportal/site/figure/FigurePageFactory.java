package org.investportal.site.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.enquiries.report.ReportLedger;
import org.investportal.reconciliation.FindingService;
import org.investportal.reconciliation.FindingSet;
import org.investportal.site.dataset.DatasetFactory;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.FindingLineMapper;
import org.investportal.structured.Dataset;
import org.investportal.watches.WatchService;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.FigureOrder;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of figures. */
@Component
public class FigurePageFactory {

    private final PageFrameFactory context;
    private final FindingService findings;
    private final WatchService watches;
    private final ReportLedger reports;

    FigurePageFactory(PageFrameFactory context, FindingService findings, WatchService watches, ReportLedger reports) {
        this.context = context;
        this.findings = findings;
        this.watches = watches;
        this.reports = reports;
    }

    /** The page at that path, or {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public FigurePage at(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = selection(edition, item);
        Figure figure = context.row(selection, Figure.class, item, path);
        PageText pageText = context.rendering(selection, language);
        FigureRow row = new FigureRowMapper(pageText).row(figure);
        FigureHistory past = past(edition, figure, language);
        int since = FigureCitationFactory.since(pageText, figure);
        FigureCitationFactory.Cited cited = new FigureCitationFactory.Cited(
                since, context.edition(since, edition, language).publishedAt(), path);
        Head head = head(pageText, figure, row, path)
                .describing(() -> new FigureDataFactory(pageText, context).of(figure, past, cited))
                .describing(() -> datasets(pageText, figure));
        return page(pageText, figure, row, past, null, cited, head);
    }

    /**
     * The page as an edition of the past had it at that path; what it links to is what readers find today.
     *
     * @param current the edition that readers are served
     */
    public FigurePage asItStood(int edition, String path, int current, Language language) {
        PublishedEditionSummary line = context.edition(edition, current, language);
        String place = PublicPath.edition(edition);
        long item = context.item(path, edition);
        Selection then = selection(edition, item);
        Figure figure = context.row(then, Figure.class, item, path, place);
        FigureHistory past = past(current, figure, language);
        PageText pageText =
                context.rendering(then.leadingTo(context.view(current).shown(), place), language);
        FigureRow row = new FigureRowMapper(pageText).row(figure);
        PastEditionNotice pastEditionNotice = past.standing(line, current);
        String original = pastEditionNotice.now() == null ? null : row.href();
        FigureCitationFactory.Cited cited = new FigureCitationFactory.Cited(edition, line.publishedAt(), place + path);
        return page(pageText, figure, row, past, pastEditionNotice, cited, headOfPast(pageText, figure, original));
    }

    private Selection selection(int edition, long figure) {
        return context.view(edition).figure(figure, findings.at(edition).indicatorsBeside(figure));
    }

    private FigureHistory past(int upTo, Figure figure, Language language) {
        return new FigureHistory(
                context, language, figure.item(), context.view(upTo).history().entriesOf(figure.item(), language));
    }

    private FigurePage page(
            PageText pageText,
            Figure figure,
            FigureRow row,
            FigureHistory past,
            @Nullable PastEditionNotice pastEditionNotice,
            FigureCitationFactory.Cited cited,
            Head head) {
        Indicator indicator = pageText.selection().get(Indicator.class, figure.indicatorId());
        GlossaryMarker words = new GlossaryMarker(pageText).and(row.said());
        FindingSet found = findings.at(pageText.selection().edition());
        return new FigurePage(
                head,
                context.frame(pageText, cited.path()),
                pastEditionNotice,
                way(pageText, figure, indicator),
                IndicatorFactList.of(pageText, indicator, words),
                row.noting(words.in(row.notes())),
                new FigureRowMapper(pageText).currencyNote(List.of(row)),
                words.explained(),
                FigureFactList.of(pageText, figure),
                precision(figure),
                past.whyWithdrawn(pageText.selection().edition()),
                ReadingAid.of(pageText, figure, found, pastEditionNotice),
                context.absolute(pageText, row.href()),
                new ReadingLineMapper(pageText, figure).lines(),
                new FindingLineMapper(pageText).of(found.of(figure.item())),
                others(pageText, figure),
                pastEditionNotice == null ? links(pageText, figure, row) : null,
                new RelatedIndicatorMapper(pageText).of(indicator.item()),
                past.versions(pageText.selection().edition(), FigureCitationFactory.since(pageText, figure)),
                new FigureCitationFactory(pageText, context).of(figure, row, cited),
                embeds(pageText, figure, past, pastEditionNotice, cited.path()));
    }

    private List<EmbedCode> embeds(
            PageText pageText,
            Figure figure,
            FigureHistory past,
            @Nullable PastEditionNotice pastEditionNotice,
            String path) {
        int edition = pageText.selection().edition();
        EmbedCodeFactory codes = new EmbedCodeFactory(pageText, context);
        return pastEditionNotice == null
                ? codes.ofFigure(figure, path, past.versions(edition))
                : codes.pinned(figure, path, pageText.edition(edition));
    }

    private static @Nullable PrecisionPicture precision(Figure figure) {
        return FigureFactList.isRangeShown(figure)
                ? PrecisionPicture.of(figure.quantity()).orElse(null)
                : null;
    }

    private FigurePage.Links links(PageText pageText, Figure figure, FigureRow row) {
        return new FigurePage.Links(
                CompareAddress.ofIndicator(pageText, figure.indicatorId()),
                enquire(pageText, figure, row),
                figure.status() == Status.WITHDRAWN ? null : PublicPath.REPORT + "?figure=" + row.href(),
                reports(pageText, figure, row),
                watch(figure, row));
    }

    /** Returns the address of the form for enquiries, which names the figure and its sector. */
    private static String enquire(PageText pageText, Figure figure, FigureRow row) {
        Indicator indicator = pageText.selection().get(Indicator.class, figure.indicatorId());
        String sector = pageText.selection()
                .find(Topic.class, indicator.topicId())
                .flatMap(topic -> pageText.selection().find(Sector.class, topic.sectorId()))
                .map(home -> "sector=" + home.slug() + "&")
                .orElse("");
        return PublicPath.ENQUIRE + "?" + sector + "about=" + row.href();
    }

    private @Nullable Link reports(PageText pageText, Figure figure, FigureRow row) {
        int count = reports.about(figure.item()).size();
        return count == 0
                ? null
                : new Link(pageText.message("reports.count", String.valueOf(count)), PublicPath.REPORTS + row.href());
    }

    /** Returns the address of the form; null without a mail server, and if the figure can no longer change. */
    private @Nullable String watch(Figure figure, FigureRow row) {
        return watches.isAvailable() && figure.status() != Status.WITHDRAWN
                ? PublicPath.WATCH + "?figure=" + row.href()
                : null;
    }

    private Head headOfPast(PageText pageText, Figure figure, @Nullable String original) {
        String edition = pageText.edition(pageText.selection().edition());
        String title = pageText.message("head.stood", pageText.title(figure), edition);
        return context.headOfCopy(pageText, title, title, original);
    }

    private Head head(PageText pageText, Figure figure, FigureRow row, String path) {
        String title = pageText.title(figure);
        String definition =
                pageText.prose(figure.indicatorId(), TextField.DEFINITION).sure();
        String description = switch (figure.status()) {
            case NORMAL ->
                pageText.message("head.figure", row.label(), row.area(), row.period(), row.value(), definition);
            case FLAGGED -> pageText.message("head.flagged", title, definition);
            case WITHDRAWN -> pageText.message("head.withdrawn", title, definition);
        };
        List<Link> way = way(pageText, figure, pageText.selection().get(Indicator.class, figure.indicatorId()));
        return figure.status() == Status.WITHDRAWN
                ? context.headOfCopy(pageText, title, description, null)
                : context.head(pageText, title, description, path, way, figure.indicatorId(), figure.areaId())
                        .titledIfCutOff(pageText.message(
                                "head.long-figure-title", row.label(), placeAndTime(pageText, figure, row)));
    }

    /** Returns what tells the figure from others of its indicator. */
    private static String placeAndTime(PageText pageText, Figure figure, FigureRow row) {
        Stream<String> dated =
                Stream.of(row.area(), row.period()).limit(figure.period().isUndated() ? 1 : 2);
        return Stream.concat(dated, row.kinds().stream())
                .collect(Collectors.joining(pageText.message("clause.separator")));
    }

    /** Returns the links to the sector and to the page of the indicator, if that is another page. */
    private static List<Link> way(PageText pageText, Figure figure, Indicator indicator) {
        return isOnly(pageText, figure) ? pageText.sector(indicator).stream().toList() : pageText.way(indicator);
    }

    private static boolean isOnly(PageText pageText, Figure figure) {
        return pageText.selection()
                .destination()
                .onlyFigureOf(figure.indicatorId())
                .filter(only -> only.item() == figure.item())
                .isPresent();
    }

    /** Returns the dataset of the indicator, if the page of the figure is that of the indicator, too. */
    private List<Dataset> datasets(PageText pageText, Figure figure) {
        return isOnly(pageText, figure)
                ? new DatasetFactory(pageText, context)
                        .indicator(pageText.selection().get(Indicator.class, figure.indicatorId()))
                : List.of();
    }

    /** Returns the newest of the other figures of the indicator. */
    private static FigurePage.Others others(PageText pageText, Figure self) {
        FigureRowMapper rows = new FigureRowMapper(pageText);
        return new FigurePage.Others(
                rows.table(FigureOrder.newest(pageText.selection(), self.indicatorId()).stream()
                                .filter(figure -> figure.item() != self.item())
                                .limit(FigureOrder.OF_ONE_INDICATOR)
                                .toList())
                        .withoutNotes(),
                rows.more(Stream.of(self.indicatorId()), FigureOrder.OF_ONE_INDICATOR + 1));
    }
}
