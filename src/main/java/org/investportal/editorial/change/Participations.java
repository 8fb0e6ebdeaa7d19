package org.investportal.editorial.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of participations. */
public interface Participations extends Repository<Participation, Participation.Key> {

    Optional<Participation> findByKey(Participation.Key key);

    @Query("select p from Participation p where p.key.change = :change order by p.name")
    List<Participation> of(long change);

    @Query("select p from Participation p where p.key.change in :changes order by p.name")
    List<Participation> ofAll(Collection<Long> changes);

    /** Finds the accounts with a part in a change of these states; each account once, under the name that sorts last. */
    @Query(
            "select new org.investportal.editorial.change.Participant(p.key.account, max(p.name), false) from Participation p"
                    + " where p.key.change in (select c.id from Change c where c.state in :states)"
                    + " group by p.key.account order by max(p.name), p.key.account")
    List<Participant> in(Collection<ChangeState> states);

    Participation save(Participation participation);
}
