package org.investportal.verification;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Repository of self-check runs; runs are only added. */
interface SelfCheckRuns extends Repository<SelfCheckRun, Long> {

    SelfCheckRun save(SelfCheckRun run);

    Optional<SelfCheckRun> findFirstByEditionOrderByIdDesc(int edition);
}
