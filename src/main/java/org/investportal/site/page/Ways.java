package org.investportal.site.page;

import org.investportal.web.Link;
import org.investportal.web.PublicLinks;
import org.investportal.web.PublicPaths;
import org.investportal.wording.Rendering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.structured.BreadcrumbList;
import org.investportal.structured.DataBlock;
import org.investportal.structured.ListItem;
import org.investportal.structured.Reference;

/** Says to machines on which way from the home page a page is reached, as its breadcrumb says it to people. */
final class Ways {

    private final Rendering rendering;
    private final PublicLinks links;

    Ways(Rendering rendering, PublicLinks links) {
        this.rendering = rendering;
        this.links = links;
    }

    /** A breadcrumb ends above its page; machines want that, too. The home page is on no way. */
    DataBlock to(Link page, List<Link> between) {
        if (page.href().equals(PublicPaths.HOME)) {
            return new DataBlock(List.of());
        }
        List<Link> way = new ArrayList<>();
        way.add(new Link(rendering.message("breadcrumb.home"), PublicPaths.HOME));
        Stream.concat(between.stream(), Stream.of(page)).forEach(way::add);
        return new DataBlock(List.of(new BreadcrumbList(IntStream.range(0, way.size())
                .mapToObj(at -> item(at + 1, way.get(at)))
                .toList())));
    }

    private ListItem item(int position, Link link) {
        return new ListItem(position, link.text(), new Reference(links.absolute(link.href(), rendering.language())));
    }
}
