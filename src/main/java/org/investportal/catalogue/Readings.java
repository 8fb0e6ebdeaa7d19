package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Readings of mentions. */
interface Readings extends Rows<Reading> {

    @Query("select r from Reading r where " + Row.HOLDS + " and (r.figureId in :figures or r.mentionId in :mentions)")
    List<Reading> ofFiguresOrMentions(int edition, Collection<Long> figures, Collection<Long> mentions);
}
