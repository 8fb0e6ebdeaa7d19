package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Mentions, which belong to their source and to no edition; readers are shown those that the edition has a reading of. */
interface Mentions extends Repository<Mention, Long> {

    /** Of every edition. */
    @Query("select m from Mention m")
    List<Mention> all();

    @Query("select m from Mention m where m.id in :ids")
    List<Mention> withIds(Collection<Long> ids);
}
