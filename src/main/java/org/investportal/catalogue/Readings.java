package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Readings of mentions. */
interface Readings extends Rows<Reading> {

    @Query("select r from Reading r where " + Row.HOLDS + " and r.figureId in :figures"
            + " union select r from Reading r join Mention m on m.id = r.mentionId and m.sourceId = :source where "
            + Row.HOLDS)
    List<Reading> ofFiguresOrSource(int edition, Collection<Long> figures, long source);

    @Query("select r from Reading r where " + Row.PUBLISHED + " and r.figureId in :figures")
    List<Reading> upToOfFigures(int edition, Collection<Long> figures);
}
