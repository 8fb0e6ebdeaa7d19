package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Figures. */
interface Figures extends Rows<Figure> {
    @Query("select r from Figure r where " + Row.HOLDS
            + " and (r.indicatorId in :indicators or r.version.item in :cited)")
    List<Figure> ofIndicatorsOrCited(int edition, Collection<Long> indicators, Collection<Long> cited);
}
