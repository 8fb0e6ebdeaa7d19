package org.investportal.catalogue;

import java.util.List;
import org.investportal.catalogue.row.Mention;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads mentions, which belong to their source and not to an edition. Readers see those that have a reading in the edition. */
interface Mentions extends Repository<Mention, Long> {

    /** Returns the mentions of all editions. */
    @Query("select m from Mention m")
    List<Mention> all();

    /** Returns the mentions that these editions read, and all mentions of the sources that have an entry in them: new mentions, which have no edition, are among these. */
    @Query("select m from Mention m where m.id in (select r.mentionId from Reading r"
            + " where r.version.edition > :after and r.version.edition <= :upTo)"
            + " or m.sourceId in (select e.key.item from Entry e"
            + " where e.key.edition > :after and e.key.edition <= :upTo)")
    List<Mention> addedBy(int after, int upTo);
}
