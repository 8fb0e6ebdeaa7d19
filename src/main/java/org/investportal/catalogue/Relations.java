package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Reads the relations between indicators. */
interface Relations extends Rows<Relation> {

    @Query("select r from Relation r where " + Row.PUBLISHED + " and r.indicatorId in :indicators")
    List<Relation> upToOfIndicators(int edition, Collection<Long> indicators);
}
