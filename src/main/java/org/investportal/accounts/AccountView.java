package org.investportal.accounts;

import java.util.Set;

/**
 * What others may know of an account.
 *
 * @param hasPassword false until the owner has used their first link
 * @param hasSecondFactor whether signing in takes two steps
 * @param secondFactorDemanded of this account; its roles may demand one as well
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
