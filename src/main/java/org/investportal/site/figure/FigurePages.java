package org.investportal.site.figure;

import org.investportal.site.page.Head;
import org.investportal.site.page.PageContext;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRows;
import org.investportal.site.part.FindingLines;
import org.investportal.web.Link;
import org.investportal.web.PublicPaths;
import org.investportal.wording.Rendering;
import org.investportal.wording.WordsUsed;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.EditionLine;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.History;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Reading;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.reconciliation.EditionFindings;
import org.investportal.reconciliation.Findings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of figures. */
@Component
public class FigurePages {

    private final PageContext context;
    private final EditionFindings findings;

    FigurePages(PageContext context, EditionFindings findings) {
        this.context = context;
        this.findings = findings;
    }

    /** The page at that path, or {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public FigurePage at(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = selection(edition, item);
        Figure figure = context.row(selection, Figure.class, item, path);
        Rendering rendering = context.rendering(selection, language);
        FigureRow row = new FigureRows(rendering).row(figure);
        FigurePast past = past(edition, figure, selection, language);
        int since = FigureCitations.since(rendering, figure);
        FigureCitations.Cited cited = new FigureCitations.Cited(
                since, context.edition(since, edition, language).publishedAt(), path);
        Head head = head(rendering, figure, row, path)
                .describing(new FigureData(rendering, context).of(figure, past, cited));
        return page(rendering, figure, row, past, null, cited, head);
    }

    /**
     * The page as an edition of the past had it at that path; what it links to is what readers find today.
     *
     * @param current the edition that readers are served
     */
    public FigurePage asItStood(int edition, String path, int current, Language language) {
        EditionLine line = context.edition(edition, current, language);
        String place = PublicPaths.edition(edition);
        long item = context.item(path, edition);
        Selection then = selection(edition, item);
        Figure figure = context.row(then, Figure.class, item, path, place);
        FigurePast past = past(current, figure, then, language);
        Rendering rendering = context.rendering(then.leadingTo(past.at(current), place), language);
        FigureRow row = new FigureRows(rendering).row(figure);
        Standing standing = past.standing(line, current);
        String original = standing.now() == null ? null : row.href();
        FigureCitations.Cited cited = new FigureCitations.Cited(edition, line.publishedAt(), place + path);
        return page(rendering, figure, row, past, standing, cited, headOfPast(rendering, figure, row, original));
    }

    private Selection selection(int edition, long figure) {
        return context.view(edition).figure(figure, findings.at(edition).indicatorsBeside(figure));
    }

    private FigurePast past(int upTo, Figure figure, Selection shown, Language language) {
        History history = context.view(upTo).history();
        return new FigurePast(
                context,
                language,
                figure.item(),
                history.entriesOf(figure.item(), language),
                history.ofFigure(figure.item(), shown));
    }

    private FigurePage page(
            Rendering rendering,
            Figure figure,
            FigureRow row,
            FigurePast past,
            @Nullable Standing standing,
            FigureCitations.Cited cited,
            Head head) {
        Indicator indicator = rendering.selection().get(Indicator.class, figure.indicatorId());
        WordsUsed words = new WordsUsed(rendering).and(row.said());
        Findings found = findings.at(rendering.selection().edition());
        return new FigurePage(
                head,
                context.frame(rendering, cited.path()),
                standing,
                rendering.way(indicator),
                words.in(rendering.prose(indicator.item(), TextField.DEFINITION)),
                row.noting(words.in(row.notes())),
                words.explained(),
                FigureFacts.of(rendering, figure),
                FigureFacts.isRangeTold(figure)
                        ? PrecisionPicture.of(figure.quantity()).orElse(null)
                        : null,
                past.whyWithdrawn(rendering.selection().edition()),
                ReadingAids.of(rendering, figure, found),
                context.absolute(rendering, row.href()),
                readings(rendering, figure),
                new FindingLines(rendering).of(found.of(figure.item())),
                others(rendering, indicator, row),
                standing == null ? CompareAddress.ofIndicator(rendering, indicator.item()) : null,
                new RelatedIndicators(rendering, new FigureRows(rendering)).of(indicator.item()),
                past.versions(rendering.selection().edition()),
                new FigureCitations(rendering, context).of(figure, row, cited));
    }

    private Head headOfPast(Rendering rendering, Figure figure, FigureRow row, @Nullable String original) {
        String edition = rendering.edition(rendering.selection().edition());
        String title = rendering.message("head.stood", new FigureRows(rendering).title(figure, row), edition);
        return context.headOfCopy(rendering, title, title, original);
    }

    private Head head(Rendering rendering, Figure figure, FigureRow row, String path) {
        String title = new FigureRows(rendering).title(figure, row);
        String definition =
                rendering.prose(figure.indicatorId(), TextField.DEFINITION).sure();
        String description = switch (figure.status()) {
            case NORMAL ->
                rendering.message("head.figure", row.label(), row.area(), row.period(), row.value(), definition);
            case FLAGGED -> rendering.message("head.flagged", title, definition);
            case WITHDRAWN -> rendering.message("head.withdrawn", title, definition);
        };
        List<Link> way = rendering.way(rendering.selection().get(Indicator.class, figure.indicatorId()));
        return figure.status() == Status.WITHDRAWN
                ? context.headOfCopy(rendering, title, description, null)
                : context.head(rendering, title, description, path, way, figure.indicatorId(), figure.areaId());
    }

    private static List<ReadingLine> readings(Rendering rendering, Figure figure) {
        FigureRows figures = new FigureRows(rendering);
        return rendering.selection().readingsOf(figure.item()).stream()
                .sorted(Comparator.comparing(Reading::role)
                        .thenComparing(reading -> rendering
                                .selection()
                                .mention(reading.mentionId())
                                .locator()))
                .map(reading -> new ReadingLine(
                        figures.place(rendering.selection().mention(reading.mentionId())),
                        rendering.message("role", reading.role()),
                        stated(rendering, figure, reading.role())))
                .toList();
    }

    private static String stated(Rendering rendering, Figure figure, ReadingRole role) {
        return switch (role) {
            case PERIOD -> rendering.period(figure);
            case FIELD -> String.valueOf(figure.fieldSize());
            case VALUE, LEFT_OUT -> rendering.value(figure);
        };
    }

    private static List<FigureRow> others(Rendering rendering, Indicator indicator, FigureRow self) {
        return new FigureRows(rendering)
                .of(Stream.of(indicator)).stream()
                        .filter(row -> !row.href().equals(self.href()))
                        .toList();
    }
}
