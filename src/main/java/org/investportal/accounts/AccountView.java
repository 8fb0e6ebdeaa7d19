package org.investportal.accounts;

import java.util.Set;

/**
 * The data of an account that other people may see.
 *
 * @param hasPassword false until the owner has used their first link
 * @param hasSecondFactor whether sign-in takes two steps
 * @param secondFactorDemanded whether this account requires a second factor; its roles may require one as well
 */
public record AccountView(
        long id,
        String email,
        String fullName,
        Set<Role> roles,
        boolean active,
        boolean hasPassword,
        boolean hasSecondFactor,
        boolean secondFactorDemanded) {

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.email(),
                account.fullName(),
                account.roles(),
                account.isActive(),
                account.passwordHash() != null,
                account.secondFactorSecret() != null,
                account.demandsSecondFactor());
    }
}
