package org.investportal.accounts;

import java.util.Set;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * The data of an account that other people may see.
 *
 * @param hasPassword false until the owner has used their first link
 * @param hasSecondFactor whether sign-in takes two steps
 * @param secondFactorDemanded whether this account requires a second factor; its roles may require one as well
 * @param mailLanguage the language of the mails that the owner wants; null if they want none
 * @param deskLanguage the language in which the desk opens
 */
public record AccountView(
        long id,
        String email,
        String fullName,
        Set<Role> roles,
        boolean active,
        boolean hasPassword,
        boolean hasSecondFactor,
        boolean secondFactorDemanded,
        @Nullable Language mailLanguage,
        Language deskLanguage) {

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.email(),
                account.fullName(),
                account.roles(),
                account.isActive(),
                account.passwordHash() != null,
                account.secondFactorSecret() != null,
                account.demandsSecondFactor(),
                account.mailLanguage(),
                account.deskLanguage());
    }
}
