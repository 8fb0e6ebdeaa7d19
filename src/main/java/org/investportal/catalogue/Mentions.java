package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads mentions, which belong to their source and not to an edition. Readers see those that have a reading in the edition. */
interface Mentions extends Repository<Mention, Long> {

    /** Returns the mentions of all editions. */
    @Query("select m from Mention m")
    List<Mention> all();

    @Query("select m from Mention m where m.id in :ids")
    List<Mention> withIds(Collection<Long> ids);
}
