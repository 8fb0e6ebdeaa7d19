package org.investportal.accounts;

import java.io.Serializable;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody of the staff who is signed in.
 *
 * @param account the id of the account, by which sessions are found again
 * @param fullName as colleagues know them
 */
public record StaffMember(long account, String fullName, Set<Role> roles)
        implements AuthenticatedPrincipal, Serializable {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** For as long as they have not proven enough to use them. */
    public StaffMember withoutRoles() {
        return new StaffMember(account, fullName, Set.of());
    }

    @Override
    public String getName() {
        return String.valueOf(account);
    }
}
