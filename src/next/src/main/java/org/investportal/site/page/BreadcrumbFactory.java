package org.investportal.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.investportal.serving.Link;
import org.investportal.serving.PublicLinkBuilder;
import org.investportal.serving.PublicPath;
import org.investportal.structured.BreadcrumbList;
import org.investportal.structured.DataBlock;
import org.investportal.structured.IdReference;
import org.investportal.structured.ListItem;
import org.investportal.wording.PageText;

/** Says to machines on which way from the home page a page is reached, as its breadcrumb says it to people. */
final class BreadcrumbFactory {

    private final PageText pageText;
    private final PublicLinkBuilder links;

    BreadcrumbFactory(PageText pageText, PublicLinkBuilder links) {
        this.pageText = pageText;
        this.links = links;
    }

    /** A breadcrumb ends above its page; machines want that, too. The home page is on no way. */
    DataBlock to(Link page, List<Link> between) {
        if (page.href().equals(PublicPath.HOME)) {
            return new DataBlock(List.of());
        }
        List<Link> way = new ArrayList<>(List.of(new Link(pageText.message("breadcrumb.home"), PublicPath.HOME)));
        way.addAll(between);
        way.add(page);
        return new DataBlock(List.of(new BreadcrumbList(IntStream.range(0, way.size())
                .mapToObj(at -> item(at + 1, way.get(at)))
                .toList())));
    }

    private ListItem item(int position, Link link) {
        return new ListItem(position, link.text(), new IdReference(links.absolute(link.href(), pageText.language())));
    }
}
