package org.investportal.accounts;

import org.jspecify.annotations.Nullable;

/**
 * A link that works once, to set a password or to make the first account.
 *
 * @param account whose password it sets; none if it makes the first account
 * @param email that of the account, empty if there is none yet
 */
public record OneTimeLink(@Nullable Long account, String email, String fullName) {

    public boolean makesFirstAccount() {
        return account == null;
    }
}
