package org.investportal.editorial.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Revisions. */
public interface Revisions extends Repository<Revision, Revision.Key> {

    Optional<Revision> findByKey(Revision.Key key);

    @Query("select r from Revision r where r.key.change = :change order by r.key.number")
    List<Revision> of(long change);

    @Query("select r from Revision r where r.key.change = :change"
            + " and r.key.number = (select max(s.key.number) from Revision s where s.key.change = :change)")
    Optional<Revision> latest(long change);

    /** The latest of each of these changes. */
    @Query("select r from Revision r where r.key.change in :changes"
            + " and r.key.number = (select max(s.key.number) from Revision s where s.key.change = r.key.change)")
    List<Revision> latest(Collection<Long> changes);

    /** Whether the change began without anything published of its subject. */
    @Query("select count(c) > 0 from Change c where c.id = :change"
            + " and not exists (select i.id from Item i where i.id = c.subjectId)")
    boolean isOfSomethingNew(long change);

    Revision save(Revision revision);
}
