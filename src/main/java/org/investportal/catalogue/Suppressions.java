package org.investportal.catalogue;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Words that are no longer shown. */
interface Suppressions extends Repository<Suppression, Suppression.Key> {

    /** All that are in force, which are few. */
    @Query("select s from Suppression s where s.liftedAt is null")
    List<Suppression> inForce();

    @Query("select s from Suppression s order by s.suppressedAt desc")
    List<Suppression> ever();
}
