package org.investportal.accounts;

import java.util.Collections;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is in, now: asked at every request, so that what an administrator changes holds at once. */
@Component
class AdmissionPolicy {

    private final Accounts accounts;
    private final AccountSettings settings;

    AdmissionPolicy(Accounts accounts, AccountSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    Admission admit(Account account) {
        return new Admission(account.member(), account.sessionGeneration(), lacksSecondFactor(account));
    }

    /** Empty once the account is disabled or its sessions were ended. */
    Optional<Admission> stillIn(long id, int generation) {
        return accounts.findById(id)
                .filter(Account::isActive)
                .filter(account -> account.sessionGeneration() == generation)
                .map(this::admit);
    }

    int generationOf(long id) {
        return accounts.findById(id).map(Account::sessionGeneration).orElse(-1);
    }

    /** Whether one is demanded of the account or one of its roles. */
    boolean demandsSecondFactor(Account account) {
        return account.demandsSecondFactor() || !Collections.disjoint(account.roles(), settings.secondFactorFor());
    }

    private boolean lacksSecondFactor(Account account) {
        return account.secondFactorSecret() == null && demandsSecondFactor(account);
    }
}
