package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Reads the readings of mentions. */
interface Readings extends Rows<Reading> {

    /** Returns the past readings of these figures, and the left-out readings of these sources. */
    @Query("select r from Reading r where " + Row.PUBLISHED + " and r.figureId in :items"
            + " union select r from Reading r join Mention m on m.id = r.mentionId and m.sourceId in :items where "
            + Row.PUBLISHED + " and r.leftOut is not null")
    List<Reading> upToOfFiguresOrSources(int edition, Collection<Long> items);
}
