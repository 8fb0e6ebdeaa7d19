package org.investportal.editorial.content;

import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.web.PublicPath;

/** The subject of a change: an item, with everything that is edited together with it. */
public record Subject(ItemKind kind, long item) {

    /** Returns the path of the page that content with a web address gets; empty if it has no page, or one with another path. */
    public Optional<String> path(Content content) {
        String slug = content.get("slug");
        return switch (kind) {
            case PAGE -> Optional.of(PublicPath.TEXT_PAGES + slug);
            case SECTOR -> Optional.of("/sectors/" + slug);
            case SOURCE -> Optional.of("/sources/" + slug);
            case INDICATOR -> Optional.of(PublicPath.INDEX + "/" + slug);
            default -> Optional.empty();
        };
    }

    /** Tells whether a published figure would get another indicator, area, period, nature or vintage, so that its address changes. */
    public boolean isMoved(Content published, Content wanted) {
        return kind == ItemKind.FIGURE
                && !published.isEmpty()
                && !wanted.isEmpty()
                && Stream.of("indicator", "area", "period", "nature", "vintage")
                        .anyMatch(field -> !published.get(field).equals(wanted.get(field)));
    }
}
