package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Claims that sources name. */
interface Claims extends Rows<Claim> {
    @Query("select r from Claim r where " + Row.HOLDS + " and (r.sectorId = :sector or r.version.item in :alsoShown)")
    List<Claim> inSector(int edition, long sector, Collection<Long> alsoShown);
}
