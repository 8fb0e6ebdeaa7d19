package org.investportal.staff.signin;

import org.jspecify.annotations.Nullable;

/** Form to change a password. */
record PasswordForm(
        @Nullable String oldPassword,
        @Nullable String newPassword,
        @Nullable String newPasswordAgain) {}
