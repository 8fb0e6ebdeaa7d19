package org.investportal.editorial.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of revisions. */
public interface Revisions extends Repository<Revision, Revision.Key> {

    Optional<Revision> findByKey(Revision.Key key);

    @Query("select r from Revision r where r.key.change = :change order by r.key.number")
    List<Revision> of(long change);

    @Query("select r from Revision r where r.key.change = :change"
            + " and r.key.number = (select max(s.key.number) from Revision s where s.key.change = :change)")
    Optional<Revision> latest(long change);

    /** Finds the latest revision of each of these changes. */
    @Query("select r from Revision r where r.key.change in :changes"
            + " and r.key.number = (select max(s.key.number) from Revision s where s.key.change = r.key.change)")
    List<Revision> latest(Collection<Long> changes);

    /** Tells whether nothing was ever published of the subject of the change. */
    @Query("select count(c) > 0 from Change c where c.id = :change"
            + " and not exists (select i.id from Item i where i.id = c.subjectId)")
    boolean isOfSomethingNew(long change);

    Revision save(Revision revision);
}
