package org.investportal.site.edition;

import java.util.Optional;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Topic;

/** Finds the sector that an item belongs to. */
final class HomeSector {

    private HomeSector() {}

    /** Returns the item of the sector; empty for what belongs to none, such as an area or a source. */
    static Optional<Long> of(Selection selection, Row row) {
        if (row instanceof Figure figure) {
            return selection.find(Indicator.class, figure.indicatorId()).flatMap(found -> of(selection, found));
        }
        if (row instanceof Indicator indicator) {
            return selection.find(Topic.class, indicator.topicId()).map(Topic::sectorId);
        }
        if (row instanceof Topic topic) {
            return Optional.of(topic.sectorId());
        }
        if (row instanceof Named named) {
            return Optional.of(named.sectorId());
        }
        return row instanceof Sector ? Optional.of(row.item()) : Optional.empty();
    }
}
