package org.investportal.catalogue;

import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Items shown outside their home sector. */
interface AlsoShown extends Rows<AlsoShownIn> {
    @Query("select r from AlsoShownIn r where " + Row.HOLDS + " and r.sectorId = :sector")
    List<AlsoShownIn> inSector(int edition, long sector);
}
