package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Places that sources name. */
interface Locations extends Rows<Location> {
    @Query("select r from Location r where " + Row.HOLDS + " and (r.sectorId = :sector or r.version.item in :alsoShown)")
    List<Location> inSector(int edition, long sector, Collection<Long> alsoShown);
}
