package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Indicators. */
interface Indicators extends Rows<Indicator> {

    /** These and those that the figures ever belonged to, through time. */
    @Query("select r from Indicator r where " + Row.PUBLISHED + " and r.version.item in :indicators"
            + " union select r from Indicator r join Figure f on f.indicatorId = r.version.item"
            + " and f.version.item in :figures and f.version.edition <= :edition where " + Row.PUBLISHED)
    List<Indicator> upToOfFigures(int edition, Collection<Long> indicators, Collection<Long> figures);
}
