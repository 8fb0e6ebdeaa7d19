package org.investportal.catalogue;

import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Addresses in force. */
interface GivenAddresses extends Rows<GivenAddress> {

    /** Without those of figures that are withdrawn. */
    @Query("select r from GivenAddress r"
            + " left join Figure f on f.version.item = r.version.item and f.gone = false and :edition between f.version.edition and f.lastEdition"
            + " where " + Row.HOLDS + " and (f.status is null or f.status <> WITHDRAWN)")
    List<GivenAddress> ofWhatIsStated(int edition);
}
