package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Figures that named things are about. */
interface Ties extends Rows<Tie> {

    @Query("select r from Tie r where " + Row.PUBLISHED + " and r.namedId in :named")
    List<Tie> upToOfNamed(int edition, Collection<Long> named);
}
