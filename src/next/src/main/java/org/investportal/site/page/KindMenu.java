package org.investportal.site.page;

import java.util.List;
import java.util.Optional;
import org.investportal.core.Description;
import org.investportal.core.Editions;
import org.investportal.serving.Link;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** All kinds of content whose items have pages, in their order. */
@Component
public class KindMenu {

    private final List<Description> kinds;

    KindMenu(Editions editions) {
        this.kinds =
                editions.kinds().stream().filter(kind -> !kind.kind().part()).toList();
    }

    public List<Description> kinds() {
        return kinds;
    }

    /** Returns the kind whose list is at the path. */
    public Optional<Description> at(String path) {
        return kinds.stream().filter(kind -> path(kind).equals(path)).findFirst();
    }

    /** Returns the path of the list of a kind. */
    public static String path(Description kind) {
        return "/" + kind.path();
    }

    /** Returns the links to the lists that the frame of each page has, of kinds that have something. */
    public List<Link> lists(PageText pageText) {
        return kinds.stream()
                .filter(kind -> kind.kind().menu()
                        && !pageText.content().all(kind.type()).isEmpty())
                .map(kind -> link(kind, pageText))
                .toList();
    }

    public static Link link(Description kind, PageText pageText) {
        return new Link(kind.label(pageText.language()), path(kind));
    }
}
