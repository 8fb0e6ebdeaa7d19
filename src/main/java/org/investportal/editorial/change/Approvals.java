package org.investportal.editorial.change;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of approvals. */
public interface Approvals extends Repository<Approval, Approval.Key> {

    @Query("select a from Approval a where a.key.change = :change and a.key.revision = :revision")
    List<Approval> of(long change, int revision);

    Approval save(Approval approval);
}
