package org.investportal.accounts;

import org.jspecify.annotations.Nullable;

/**
 * A link that works once, to set a password or to create the first account.
 *
 * @param account the account whose password it sets; null if it creates the first account
 * @param email the e-mail of the account, empty if there is no account yet
 */
public record OneTimeLink(@Nullable Long account, String email, String fullName) {

    public boolean makesFirstAccount() {
        return account == null;
    }
}
