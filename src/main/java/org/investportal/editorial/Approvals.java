package org.investportal.editorial;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Approvals. */
interface Approvals extends Repository<Approval, Approval.Key> {

    @Query("select a from Approval a where a.key.change = :change and a.key.revision = :revision")
    List<Approval> of(long change, int revision);

    Approval save(Approval approval);
}
