package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Reads the links from organisations, places, policies and claims to figures. */
interface Ties extends Rows<Tie> {

    @Query("select r from Tie r where " + Row.PUBLISHED + " and r.namedId in :named")
    List<Tie> upToOfNamed(int edition, Collection<Long> named);
}
