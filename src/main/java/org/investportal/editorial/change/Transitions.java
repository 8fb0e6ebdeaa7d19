package org.investportal.editorial.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of transitions. */
public interface Transitions extends Repository<Transition, Transition.Key> {

    @Query("select t from Transition t where t.key.change = :change order by t.key.number")
    List<Transition> of(long change);

    @Query("select coalesce(max(t.key.number), 0) from Transition t where t.key.change = :change")
    int last(long change);

    /** Finds the newest step that submitted the change. */
    @Query("select t from Transition t where t.key.change = :change and t.toState = SUBMITTED"
            + " order by t.key.number desc limit 1")
    Optional<Transition> submission(long change);

    /** Finds the newest step that approved the change. */
    @Query("select t from Transition t where t.key.change = :change and t.toState = APPROVED"
            + " order by t.key.number desc limit 1")
    Optional<Transition> approval(long change);

    /** Finds the newest step of each of these changes. */
    @Query("select t from Transition t where t.key.change in :changes and t.key.number ="
            + " (select max(u.key.number) from Transition u where u.key.change = t.key.change)")
    List<Transition> lastOf(Collection<Long> changes);

    /** Finds the newest submission of each of these changes. */
    @Query(
            "select t from Transition t where t.key.change in :changes and t.key.number ="
                    + " (select max(u.key.number) from Transition u where u.key.change = t.key.change and u.toState = SUBMITTED)")
    List<Transition> submissions(Collection<Long> changes);

    Transition save(Transition transition);
}
