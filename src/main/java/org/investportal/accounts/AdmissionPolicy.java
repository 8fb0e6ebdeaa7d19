package org.investportal.accounts;

import java.util.Collections;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides who may use the desk. It is asked at every request, so that changes by an administrator take effect immediately. */
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

    /** Returns the admission of the account; empty if the account is disabled or its sessions were ended. */
    Optional<Admission> stillIn(long id, int generation) {
        return accounts.findById(id)
                .filter(Account::isActive)
                .filter(account -> account.sessionGeneration() == generation)
                .map(this::admit);
    }

    int generationOf(long id) {
        return accounts.findById(id).map(Account::sessionGeneration).orElse(-1);
    }

    /** Returns whether the account or one of its roles requires a second factor. */
    boolean demandsSecondFactor(Account account) {
        return account.demandsSecondFactor() || !Collections.disjoint(account.roles(), settings.secondFactorFor());
    }

    private boolean lacksSecondFactor(Account account) {
        return account.secondFactorSecret() == null && demandsSecondFactor(account);
    }
}
