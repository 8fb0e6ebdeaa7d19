package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Reads the areas that ranks are compared with. */
interface Peers extends Rows<Peer> {

    @Query("select r from Peer r where " + Row.PUBLISHED + " and r.figureId in :figures")
    List<Peer> upToOfFigures(int edition, Collection<Long> figures);
}
