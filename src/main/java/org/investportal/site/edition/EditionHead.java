package org.investportal.site.edition;

import org.investportal.site.page.Head;
import org.investportal.site.page.PageContext;
import org.investportal.web.Link;
import org.investportal.web.PublicPaths;
import org.investportal.wording.Rendering;
import java.util.List;
import org.investportal.catalogue.EditionLine;

/** Makes the heads of the pages of one edition. */
record EditionHead(PageContext context, Rendering rendering, EditionLine line) {

    /** Of a page of the changes; pages are counted from 1. */
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
                        PublicPaths.edition(line.number()),
                        way(rendering),
                        line.isInChinese());
    }

    static List<Link> way(Rendering rendering) {
        return List.of(new Link(rendering.message("editions.name"), PublicPaths.EDITIONS));
    }

    private String description(String name) {
        String when = rendering.moment(line.publishedAt()).text();
        String summary = PageContext.summary(rendering, line);
        return rendering.message("edition.description", name, when, summary == null ? "" : summary);
    }
}
