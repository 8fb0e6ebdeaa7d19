package org.investportal.editorial.content;

import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;

/** What a change is about: an item, with everything that is edited together with it. */
public record Subject(ItemKind kind, long item) {

    /** Whether it is a published figure that is to be of another indicator, area, period or nature, so that its address moves. */
    public boolean isMoved(Content published, Content wanted) {
        return kind == ItemKind.FIGURE
                && !published.isEmpty()
                && !wanted.isEmpty()
                && Stream.of("indicator", "area", "period", "nature")
                        .anyMatch(field -> !published.get(field).equals(wanted.get(field)));
    }
}
