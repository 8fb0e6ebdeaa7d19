package org.investportal.catalogue;

import java.util.Optional;
import org.investportal.catalogue.row.Edition;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads editions. */
interface Editions extends Repository<Edition, Integer> {

    /** Returns the greatest published number, or 0 if none is published. */
    @Query("select coalesce(max(e.number), 0) from Edition e")
    int current();

    Optional<Edition> findByNumber(int number);
}
