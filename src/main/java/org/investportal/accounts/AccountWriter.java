package org.investportal.accounts;

import java.util.Locale;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Adds and renames accounts. E-mails and names are unique. */
@Component
class AccountWriter {

    private static final String NAMES = "account_name_uq";

    /** The id of an account that is not stored yet. */
    private static final long NONE = 0;

    private final Accounts accounts;

    AccountWriter(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Adds an account. It is refused if the e-mail or the name is taken, also by an account that is added at the same time. */
    Account add(Account account) {
        if (accounts.existsByEmail(account.email())) {
            throw AccountRefused.becauseEmailIsTaken(account.email());
        }
        requireFree(account.fullName(), NONE);
        return save(account);
    }

    void rename(Account account, String name) {
        requireFree(name, account.id());
        account.rename(name);
        save(account);
    }

    private void requireFree(String name, long id) {
        if (accounts.existsByNameKeyAndIdNot(PersonNames.key(name), id)) {
            throw AccountRefused.becauseNameIsTaken(name);
        }
    }

    private Account save(Account account) {
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException othersWereFaster) {
            String cause = String.valueOf(
                    NestedExceptionUtils.getMostSpecificCause(othersWereFaster).getMessage());
            throw cause.toLowerCase(Locale.ROOT).contains(NAMES)
                    ? AccountRefused.becauseNameIsTaken(account.fullName())
                    : AccountRefused.becauseEmailIsTaken(account.email());
        }
    }
}
