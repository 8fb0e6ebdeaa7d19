package org.investportal.editorial.remark;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of remarks. */
interface Remarks extends Repository<Remark, Long> {

    Optional<Remark> findById(long id);

    @Query("select r from Remark r where r.change = :change order by r.madeAt, r.id")
    List<Remark> of(long change);

    /** Finds the remarks about these changes that have no answer. */
    @Query("select r from Remark r where r.change in :changes and r.answers is null"
            + " and not exists (select a from Remark a where a.answers = r.id)")
    List<Remark> open(Collection<Long> changes);

    @Query("select r from Remark r where r.answers = :remark")
    Optional<Remark> answerTo(long remark);

    Remark save(Remark remark);
}
