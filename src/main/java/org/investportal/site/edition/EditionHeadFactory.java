package org.investportal.site.edition;

import java.util.List;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;

/** Makes the heads of the pages of one edition. */
final class EditionHeadFactory {

    private final PageFrameFactory context;
    private final PageText rendering;
    private final PublishedEditionSummary line;

    EditionHeadFactory(PageFrameFactory context, PageText rendering, PublishedEditionSummary line) {
        this.context = context;
        this.rendering = rendering;
        this.line = line;
    }

    /** Returns the head of a page of the changes; pages are counted from 1. */
    Head ofPage(int page) {
        String name = rendering.edition(line.number());
        String whole = rendering.message("edition.title", name);
        String title = page == 1 ? whole : rendering.message("paging.title", whole, String.valueOf(page));
        String description = description(name);
        return page > 1
                ? context.headOfCopy(rendering, title, description, null)
                : context.head(
                        rendering,
                        title,
                        description,
                        PublicPath.edition(line.number()),
                        way(rendering),
                        line.isInChinese());
    }

    static List<Link> way(PageText rendering) {
        return List.of(new Link(rendering.message("editions.name"), PublicPath.EDITIONS));
    }

    private String description(String name) {
        String when = rendering.moment(line.publishedAt()).text();
        String summary = line.isIn(rendering.language()) ? line.summary() : null;
        return rendering
                .message("edition.description", name, when, summary == null ? "" : summary)
                .strip();
    }
}
