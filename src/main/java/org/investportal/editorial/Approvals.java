package org.investportal.editorial;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Approvals. */
interface Approvals extends Repository<Approval, Approval.Key> {

    /** The newest of that revision. */
    @Query("select a from Approval a where a.key.change = :change and a.key.revision = :revision"
            + " order by a.key.against desc limit 1")
    Optional<Approval> of(long change, int revision);

    Approval save(Approval approval);
}
