package org.investportal.site.source;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.kinds.Claim;
import org.investportal.kinds.Figure;
import org.investportal.kinds.PrintedNumber;
import org.investportal.kinds.Source;
import org.investportal.serving.Link;
import org.investportal.serving.PublicPath;
import org.investportal.site.page.Head;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.RequestedContent;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.NamedRow;
import org.investportal.site.part.NamedRowMapper;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.investportal.wording.SourceOutline;
import org.investportal.wording.SourceOutline.OutlineLine;
import org.springframework.stereotype.Component;

/** Makes the pages of sources. */
@Component
class SourcePageFactory {

    private final PageFrameFactory context;
    private final PrintedNumberList numbers;

    SourcePageFactory(PageFrameFactory context, PrintedNumberList numbers) {
        this.context = context;
        this.numbers = numbers;
    }

    /** Returns a page of the source; pages are counted from 1. */
    SourcePage of(RequestedContent asked, Source source, int page) {
        PageText pageText = asked.text();
        String path = asked.prefix() + asked.path();
        List<OutlineLine> all = SourceOutline.of(asked.content(), source.item).lines();
        List<PrintedNumber> printed =
                all.stream().flatMap(line -> Stream.ofNullable(line.printed())).toList();
        ListPage<OutlineLine> shown = ListPage.of(
                all,
                SourceOutline.ON_A_PAGE,
                path,
                page,
                asked.content().edition().number());
        SourceCoverage coverage = SourceCoverage.of(pageText, source, printed, numbers);
        Prose summary = pageText.prose(source.summary);
        GlossaryMarker words = new GlossaryMarker(pageText);
        return new SourcePage(
                head(pageText, source, summary, asked.path(), page),
                context.frame(pageText, asked.path(), PublicPath.page(path, page)),
                pageText.name(source),
                words.in(summary),
                words.in(pageText.notes(source)),
                pageText.text(source.issuer),
                pageText.periods().date(source.published, pageText.language()),
                source.url,
                pageText.message("language", source.language),
                source.sha256,
                "sha256sum " + path.substring(path.lastIndexOf('/') + 1) + ".txt",
                coverage,
                doubted(pageText, printed),
                parts(pageText, source, all, path, page),
                new SourceParagraphMapper(pageText, source, shown.lines(), words)
                        .and(coverage.isComplete() ? paragraphs(source, all, page) : IntStream.empty()),
                shown.paging(),
                source.isInPages(),
                claims(pageText, shown.lines(), words));
    }

    /** Returns how many figures that the numbers were read as are in doubt. */
    private static long doubted(PageText pageText, List<PrintedNumber> printed) {
        return printed.stream()
                .flatMap(number -> number.readings.stream())
                .flatMap(reading -> Stream.ofNullable(reading.figure()))
                .distinct()
                .flatMap(figure -> pageText.content().find(Figure.class, figure).stream())
                .filter(pageText::isInDoubt)
                .count();
    }

    /** Returns the links to all pages of a long source; none if there is only one. */
    private static List<SourcePage.Part> parts(
            PageText pageText, Source source, List<OutlineLine> all, String path, int current) {
        int pages = (all.size() + SourceOutline.ON_A_PAGE - 1) / SourceOutline.ON_A_PAGE;
        return IntStream.rangeClosed(1, pages)
                .filter(page -> pages > 1)
                .mapToObj(page -> new SourcePage.Part(
                        new Link(paragraphsOn(pageText, source, all, page), PublicPath.page(path, page)),
                        page == current))
                .toList();
    }

    private static String paragraphsOn(PageText pageText, Source source, List<OutlineLine> all, int page) {
        int first = all.get((page - 1) * SourceOutline.ON_A_PAGE).paragraph();
        int last = all.get(Math.min(all.size(), page * SourceOutline.ON_A_PAGE) - 1)
                .paragraph();
        return first == last
                ? pageText.paragraph(source, first)
                : pageText.message(
                        source.isInPages() ? "source.part-of-pages" : "source.part",
                        String.valueOf(first),
                        String.valueOf(last));
    }

    /** Returns the paragraphs between the first one of the page and the first one of the next. A page with every number lists those, even if there is nothing in them. */
    private static IntStream paragraphs(Source source, List<OutlineLine> all, int page) {
        int next = page * SourceOutline.ON_A_PAGE;
        return IntStream.rangeClosed(
                page == 1 ? 1 : all.get(next - SourceOutline.ON_A_PAGE).paragraph(),
                next < all.size() ? all.get(next).paragraph() - 1 : Objects.requireNonNullElse(source.paragraphs, 0));
    }

    private Head head(PageText pageText, Source source, Prose summary, String path, int page) {
        return page == 1
                ? context.head(pageText, pageText.name(source), summary.sure(), path, source.item)
                : context.headOfFurther(pageText, pageText.name(source), summary.sure(), page);
    }

    private static List<NamedRow> claims(PageText pageText, List<OutlineLine> shown, GlossaryMarker words) {
        return new NamedRowMapper(pageText, new FigureRowMapper(pageText), words)
                .of(shown.stream()
                        .flatMap(line -> line.named() instanceof Claim claim ? Stream.of(claim) : Stream.empty())
                        .toList());
    }
}
