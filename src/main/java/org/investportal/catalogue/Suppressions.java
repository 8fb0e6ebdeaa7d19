package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Texts that are no longer shown. */
interface Suppressions extends Repository<Suppression, Suppression.Key> {

    @Query("select s from Suppression s where s.liftedAt is null and s.key.item in :items")
    List<Suppression> of(Collection<Long> items);
}
