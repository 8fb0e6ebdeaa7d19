package org.investportal.editorial;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Participations. */
interface Participations extends Repository<Participation, Participation.Key> {

    Optional<Participation> findByKey(Participation.Key key);

    @Query("select p from Participation p where p.key.change = :change order by p.name")
    List<Participation> of(long change);

    @Query("select p from Participation p where p.key.change in :changes order by p.name")
    List<Participation> ofAll(Collection<Long> changes);

    Participation save(Participation participation);
}
