package org.investportal.staff.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Form to add an account. */
record NewAccountForm(
        @Nullable String email,
        @Nullable String fullName,
        @Nullable List<String> roles) {

    List<String> tickedRoles() {
        return roles == null ? List.of() : roles;
    }
}
