package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Reads indicators. */
interface Indicators extends Rows<Indicator> {

    /** Returns the past rows of these indicators and of those that the figures ever belonged to. */
    @Query("select r from Indicator r where " + Row.PUBLISHED + " and r.version.item in :indicators"
            + " union select r from Indicator r join Figure f on f.indicatorId = r.version.item"
            + " and f.version.item in :figures and f.version.edition <= :edition where " + Row.PUBLISHED)
    List<Indicator> upToOfFigures(int edition, Collection<Long> indicators, Collection<Long> figures);
}
