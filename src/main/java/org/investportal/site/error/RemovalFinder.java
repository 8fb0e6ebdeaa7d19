package org.investportal.site.error;

import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.site.figure.FigureHistory;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Finds out how things came to be in the catalogue no more, and what is left of where they stood. */
@Component
class RemovalFinder {

    private final PageFrameFactory context;

    RemovalFinder(PageFrameFactory context) {
        this.context = context;
    }

    /** The last one of what is missing; empty, where no edition says that it took it out. */
    Optional<Removal> of(PageGone gone, int current, Language language) {
        return context.view(gone.edition()).history().entriesOf(gone.item(), language).stream()
                .filter(entry -> entry.kind() == EntryKind.REMOVAL)
                .findFirst()
                .map(entry -> removal(entry, current, language));
    }

    private Removal removal(PublicEntry entry, int current, Language language) {
        PageText now = context.rendering(context.view(current).overview(), language);
        String reason = FigureHistory.reason(entry);
        String edition = now.edition(entry.edition());
        return new Removal(
                new Link(edition, PublicPath.edition(entry.edition())),
                now.message(
                        "error.gone.when",
                        edition,
                        now.moment(entry.publishedAt()).text()),
                reason == null ? null : now.message("stood.reason", reason),
                way(entry, current, language));
    }

    private List<Link> way(PublicEntry entry, int current, Language language) {
        CatalogueView before = context.view(entry.edition() - 1);
        if (entry.what() == ItemKind.FIGURE) {
            Selection then = before.figure(entry.item(), List.of());
            return then.find(Figure.class, entry.item())
                    .map(figure -> way(then, figure.indicatorId(), current, language))
                    .orElse(List.of());
        }
        return entry.what() == ItemKind.INDICATOR
                ? way(before.indicator(entry.item()), entry.item(), current, language)
                : List.of();
    }

    /** The sector and the indicator as they are now, or the sector where it was, if that is all there is. */
    private List<Link> way(Selection then, long indicator, int current, Language language) {
        Selection now = context.view(current).indicator(indicator);
        PageText pageText = context.rendering(now, language);
        return now.find(Indicator.class, indicator)
                .map(pageText::way)
                .orElseGet(() -> then
                        .find(Indicator.class, indicator)
                        .flatMap(before -> then.find(Topic.class, before.topicId()))
                        .flatMap(topic -> now.find(Sector.class, topic.sectorId()))
                        .map(pageText::link)
                        .stream()
                        .toList());
    }
}
