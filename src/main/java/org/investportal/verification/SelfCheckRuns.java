package org.investportal.verification;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of self-check runs; runs are only added. */
interface SelfCheckRuns extends Repository<SelfCheckRun, Long> {

    SelfCheckRun save(SelfCheckRun run);

    long count();

    @Query("select run from SelfCheckRun run where run.id in (select max(r.id) from SelfCheckRun r group by r.edition)")
    List<SelfCheckRun> findLatestOfEachEdition();
}
