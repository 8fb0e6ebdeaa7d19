package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Organisations that sources name. */
interface Organisations extends Rows<Organisation> {
    @Query("select r from Organisation r where " + Row.HOLDS
            + " and (r.sectorId = :sector or r.version.item in :alsoShown)")
    List<Organisation> inSector(int edition, long sector, Collection<Long> alsoShown);
}
