package org.investportal.verification;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Runs of the self-check, which are only added to. */
interface SelfCheckRuns extends Repository<SelfCheckRun, Long> {

    SelfCheckRun save(SelfCheckRun run);

    Optional<SelfCheckRun> findFirstByEditionOrderByIdDesc(int edition);
}
