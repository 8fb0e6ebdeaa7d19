package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Figures. By a union, because H2 reads the whole table for an "or" of two columns. */
interface Figures extends Rows<Figure> {
    @Query("select r from Figure r where " + Row.HOLDS + " and r.indicatorId in :indicators"
            + " union select r from Figure r where " + Row.HOLDS + " and r.version.item in :cited")
    List<Figure> ofIndicatorsOrCited(int edition, Collection<Long> indicators, Collection<Long> cited);

    /** Those that measure one of these or are about one of these areas, by their items. */
    @Query("select r.version.item from Figure r where " + Row.HOLDS + " and r.indicatorId in :items"
            + " union select r.version.item from Figure r where " + Row.HOLDS + " and r.areaId in :items")
    List<Long> about(int edition, Collection<Long> items);
}
