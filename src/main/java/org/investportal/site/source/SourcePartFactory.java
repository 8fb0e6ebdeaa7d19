package org.investportal.site.source;

import java.util.List;
import java.util.stream.IntStream;
import org.investportal.catalogue.row.Source;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.investportal.wording.PlaceWording;
import org.investportal.wording.SourceOutline;
import org.investportal.wording.SourceOutline.OutlineLine;

/** Says which paragraphs each page of a long source has. A link with a place, but without the number of the page, leads to the first page. */
final class SourcePartFactory {

    private final PageText pageText;
    private final Source source;
    private final String path;
    private final List<OutlineLine> lines;
    private final int number;

    /** @param number that of the page which is made, counted from 1 */
    SourcePartFactory(PageText pageText, Source source, String path, SourceOutline outline, int number) {
        this.pageText = pageText;
        this.source = source;
        this.path = path;
        this.lines = outline.lines();
        this.number = number;
    }

    String path() {
        return path;
    }

    int number() {
        return number;
    }

    /** Returns the links to all pages; none where there is only one. */
    List<SourcePage.Part> all() {
        int pages = (lines.size() + SourceOutline.ON_A_PAGE - 1) / SourceOutline.ON_A_PAGE;
        return IntStream.rangeClosed(1, pages)
                .filter(page -> pages > 1)
                .mapToObj(page ->
                        new SourcePage.Part(new Link(paragraphsOn(page), PublicPath.page(path, page)), page == number))
                .toList();
    }

    private String paragraphsOn(int page) {
        int first = lines.get((page - 1) * SourceOutline.ON_A_PAGE).paragraph();
        int last = lines.get(Math.min(lines.size(), page * SourceOutline.ON_A_PAGE) - 1)
                .paragraph();
        return first == last
                ? PlaceWording.paragraph(pageText, source.item(), first)
                : pageText.message(
                        source.isInPages() ? "source.part-of-pages" : "source.part",
                        String.valueOf(first),
                        String.valueOf(last));
    }

    /** Returns the numbers of the paragraphs between the first one of the page and the first one of the next. */
    IntStream paragraphs(int lastOfSource) {
        int next = number * SourceOutline.ON_A_PAGE;
        return IntStream.rangeClosed(
                number == 1 ? 1 : lines.get(next - SourceOutline.ON_A_PAGE).paragraph(),
                next < lines.size() ? lines.get(next).paragraph() - 1 : lastOfSource);
    }
}
