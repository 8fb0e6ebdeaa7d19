package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Policies that sources name. */
interface Policies extends Rows<Policy> {
    @Query("select r from Policy r where " + Row.HOLDS + " and (r.sectorId = :sector or r.version.item in :alsoShown)")
    List<Policy> inSector(int edition, long sector, Collection<Long> alsoShown);
}
