package org.investportal.staff.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Form of a one-time link: a password, and for the first account the person's details. */
record LinkForm(
        @Nullable String email,
        @Nullable String fullName,
        @Nullable List<String> roles,
        @Nullable String newPassword,
        @Nullable String newPasswordAgain) {

    /** The first person has to do everything, until there are others. */
    static LinkForm fresh(List<String> allRoles) {
        return new LinkForm(null, null, allRoles, null, null);
    }

    List<String> tickedRoles() {
        return roles == null ? List.of() : roles;
    }
}
