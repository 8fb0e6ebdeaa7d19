package org.investportal.accounts;

import java.io.Serializable;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A staff member who is signed in.
 *
 * @param account the id of the account, by which its sessions are found
 * @param fullName the name that colleagues see
 */
public record StaffMember(long account, String fullName, Set<Role> roles)
        implements AuthenticatedPrincipal, Serializable {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Returns the same person without roles, for as long as they must still add a second factor. */
    public StaffMember withoutRoles() {
        return new StaffMember(account, fullName, Set.of());
    }

    @Override
    public String getName() {
        return String.valueOf(account);
    }
}
