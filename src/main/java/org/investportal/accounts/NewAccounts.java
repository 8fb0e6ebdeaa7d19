package org.investportal.accounts;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Adds accounts, each with an e-mail of its own. */
@Component
class NewAccounts {

    private final Accounts accounts;

    NewAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Refused, also where somebody else adds the same e-mail at the same time. */
    Account add(Account account) {
        if (accounts.existsByEmail(account.email())) {
            throw AccountRefused.becauseEmailIsTaken(account.email());
        }
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException othersWereFaster) {
            throw AccountRefused.becauseEmailIsTaken(account.email());
        }
    }
}
