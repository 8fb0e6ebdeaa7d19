package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Places that sources name. */
interface Places extends Rows<Place> {
    @Query("select r from Place r where " + Row.HOLDS + " and (r.sectorId = :sector or r.version.item in :alsoShown)")
    List<Place> inSector(int edition, long sector, Collection<Long> alsoShown);
}
