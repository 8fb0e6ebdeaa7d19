package org.investportal.catalogue;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Editions. */
interface Editions extends Repository<Edition, Integer> {

    /** The greatest number that is published, 0 if none is: the one place that leaves the reserved edition out. */
    @Query("select coalesce(max(e.number), 0) from Edition e where e.number < " + Edition.RESERVED)
    int current();

    Optional<Edition> findByNumber(int number);
}
