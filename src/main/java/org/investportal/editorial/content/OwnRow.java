package org.investportal.editorial.content;

import java.util.Map;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.Version;
import org.investportal.catalogue.value.ItemKind;

/** The one row that a subject is, and its fields: read from it and written to it. */
public interface OwnRow<R extends Row> {

    /** How each kind of subject is read and written. */
    Map<ItemKind, OwnRow<?>> ALL = Map.ofEntries(
            Map.entry(ItemKind.FIGURE, new OwnFigure()),
            Map.entry(ItemKind.INDICATOR, new OwnIndicator()),
            Map.entry(ItemKind.TOPIC, new OwnStructure.OfTopic()),
            Map.entry(ItemKind.SECTOR, new OwnStructure.OfSector()),
            Map.entry(ItemKind.AREA, new OwnStructure.OfArea()),
            Map.entry(ItemKind.PAGE, new OwnStructure.OfPage()),
            Map.entry(ItemKind.SOURCE, new OwnSource()),
            Map.entry(ItemKind.PASSAGE, new OwnPassage()),
            Map.entry(ItemKind.ORGANISATION, new OwnNamed.OfOrganisation()),
            Map.entry(ItemKind.PLACE, new OwnNamed.OfPlace()),
            Map.entry(ItemKind.POLICY, new OwnNamed.OfPolicy()),
            Map.entry(ItemKind.CLAIM, new OwnNamed.OfClaim()),
            Map.entry(ItemKind.TERM, new OwnStructure.OfTerm()));

    Class<R> type();

    void read(R row, Fields fields);

    R write(Version version, boolean gone, Stated stated);
}
