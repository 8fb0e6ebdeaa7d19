package org.investportal.site.source;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.page.Head;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.NamedRow;
import org.investportal.site.part.NamedRowMapper;
import org.investportal.web.PublicPath;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.investportal.wording.SourceOutline;
import org.investportal.wording.SourceOutline.OutlineLine;
import org.springframework.stereotype.Component;

/** Makes the pages of sources. */
@Component
public class SourcePageFactory {

    private final PageFrameFactory context;
    private final SourceCoverageFactory coverages;

    SourcePageFactory(PageFrameFactory context, SourceCoverageFactory coverages) {
        this.context = context;
        this.coverages = coverages;
    }

    /** Returns the first page at that path, or throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public SourcePage at(int edition, String path, Language language) {
        return at(edition, path, 1, language);
    }

    /** The same for the page with that number. */
    public SourcePage at(int edition, String path, int page, Language language) {
        long item = context.item(path, edition);
        CatalogueView view = context.view(edition);
        Source source = context.row(view.shown(), Source.class, item, path);
        SourceOutline outline = SourceOutline.of(view.shown(), item);
        ListPage<OutlineLine> listed = ListPage.of(outline.lines(), SourceOutline.ON_A_PAGE, path, page, edition);
        List<Reading> readings = listed.lines().stream()
                .flatMap(line -> line.readings().stream())
                .toList();
        PageText pageText = context.rendering(view.source(item, readings), language);
        SourcePartFactory parts = new SourcePartFactory(pageText, source, path, outline, page);
        long doubted =
                figures(view.shown(), outline).filter(pageText::isInDoubt).count();
        return page(pageText, source, outline, parts, listed, doubted);
    }

    private SourcePage page(
            PageText pageText,
            Source source,
            SourceOutline outline,
            SourcePartFactory parts,
            ListPage<OutlineLine> listed,
            long doubted) {
        Prose summary = pageText.prose(source.item(), TextField.SUMMARY);
        GlossaryMarker words = new GlossaryMarker(pageText);
        SourceCoverage coverage = coverages.of(pageText, source, outline.lines());
        return new SourcePage(
                head(pageText, source.item(), summary, parts),
                context.frame(pageText, parts.path(), PublicPath.page(parts.path(), parts.number())),
                pageText.name(source.item()),
                words.in(summary),
                words.in(pageText.notes(source.item())),
                pageText.text(source.item(), TextField.ISSUER),
                pageText.periods().date(source.published(), pageText.language()),
                source.url(),
                pageText.message("language", source.language()),
                pageText.selection().printed(source).isPresent() ? source.language() : null,
                source.sha256(),
                coverages.command(source),
                coverage,
                doubted,
                parts.all(),
                new SourceParagraphMapper(pageText, source, outline, listed.lines(), words)
                        .and(empty(source, coverage, parts)),
                listed.paging(),
                source.isInPages(),
                claims(pageText, listed.lines(), words));
    }

    /** Returns the paragraphs that a page with every number lists even if there is nothing in them; none if it lists only some of the numbers. */
    private static IntStream empty(Source source, SourceCoverage coverage, SourcePartFactory parts) {
        return coverage.isComplete()
                ? parts.paragraphs(Objects.requireNonNullElse(source.paragraphs(), 0))
                : IntStream.empty();
    }

    /** Returns the figures that the numbers of all pages of the source were read as. */
    private static Stream<Figure> figures(Selection shown, SourceOutline outline) {
        return outline.lines().stream()
                .flatMap(line -> line.readings().stream())
                .flatMap(reading -> Stream.ofNullable(reading.figureId()))
                .distinct()
                .flatMap(figure -> shown.find(Figure.class, figure).stream());
    }

    private Head head(PageText pageText, long item, Prose summary, SourcePartFactory parts) {
        return parts.number() == 1
                ? context.head(pageText, pageText.name(item), summary.sure(), parts.path(), item)
                : context.headOfFurther(pageText, pageText.name(item), summary.sure(), parts.number());
    }

    private static List<NamedRow> claims(PageText pageText, List<OutlineLine> listed, GlossaryMarker words) {
        return new NamedRowMapper(pageText, new FigureRowMapper(pageText), words)
                .of(listed.stream()
                        .map(OutlineLine::named)
                        .filter(Claim.class::isInstance)
                        .map(Claim.class::cast)
                        .toList());
    }
}
