package org.investportal.editorial.content;

import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;

/** The subject of a change: an item, with everything that is edited together with it. */
public record Subject(ItemKind kind, long item) {

    /** Tells whether a published figure would get another indicator, area, period, nature or vintage, so that its address changes. */
    public boolean isMoved(Content published, Content wanted) {
        return kind == ItemKind.FIGURE
                && !published.isEmpty()
                && !wanted.isEmpty()
                && Stream.of("indicator", "area", "period", "nature", "vintage")
                        .anyMatch(field -> !published.get(field).equals(wanted.get(field)));
    }
}
