package org.investportal.catalogue;

import java.util.List;
import org.investportal.catalogue.row.Suppression;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads suppressions of words. */
interface Suppressions extends Repository<Suppression, Suppression.Key> {

    /** Returns all suppressions in force, of which there are few. */
    @Query("select s from Suppression s where s.liftedAt is null")
    List<Suppression> inForce();

    @Query("select s from Suppression s order by s.suppressedAt desc")
    List<Suppression> ever();
}
