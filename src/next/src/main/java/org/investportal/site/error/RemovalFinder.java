package org.investportal.site.error;

import java.util.List;
import java.util.Optional;
import org.investportal.core.Content;
import org.investportal.core.Edition;
import org.investportal.core.Editions;
import org.investportal.core.Item;
import org.investportal.serving.Link;
import org.investportal.serving.PublicPath;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.Way;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Finds out how items came to be published no more, and what is left of where they stood. */
@Component
class RemovalFinder {

    private final Editions editions;

    RemovalFinder(Editions editions) {
        this.editions = editions;
    }

    /** Returns the last removal of what is missing; empty if no edition says that it took it out. */
    Optional<Removal> of(PageGone gone, PageText now) {
        return editions.history(gone.item()).stream()
                .filter(version -> version.gone)
                .findFirst()
                .flatMap(version -> editions.edition(version.edition).map(edition -> removal(version, edition, now)));
    }

    private Removal removal(Item version, Edition edition, PageText now) {
        String name = now.edition(edition.number());
        String reason = edition.entry(version.item)
                .map(entry -> now.text(entry.reason()))
                .orElse(null);
        return new Removal(
                new Link(name, PublicPath.edition(edition.number())),
                now.message(
                        "error.gone.when",
                        name,
                        now.moment(edition.publishedAt()).text()),
                reason == null ? null : now.message("stood.reason", reason),
                way(version, edition, now));
    }

    /** Returns what it belonged to, as far as that is still there. */
    private List<Link> way(Item version, Edition edition, PageText now) {
        Content before = editions.at(edition.number() - 1).orElseGet(editions::current);
        return Way.above(version, before).stream()
                .filter(above -> now.content().find(above.item).isPresent())
                .map(now::link)
                .toList();
    }
}
