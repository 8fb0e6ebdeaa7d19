package org.investportal.staff.signin;

import java.util.Optional;
import org.investportal.staff.Field;
import org.investportal.staff.Mistakes;
import org.investportal.staff.StaffWords;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to sign in.
 *
 * @param next where to go then
 */
record SignInForm(
        @Nullable String email,
        @Nullable String password,
        @Nullable String next) {

    static final SignInForm EMPTY = new SignInForm(null, null, null);

    Mistakes check(StaffWords words) {
        Mistakes mistakes = new Mistakes();
        if (typedEmail().isBlank()) {
            mistakes.add("email", words.of("sign-in.email.missing"));
        }
        if (typedPassword().isEmpty()) {
            mistakes.add("password", words.of("sign-in.password.missing"));
        }
        return mistakes;
    }

    String typedEmail() {
        return Optional.ofNullable(email).orElse("");
    }

    String typedPassword() {
        return Optional.ofNullable(password).orElse("");
    }

    Field emailField(Mistakes mistakes) {
        return Field.of("email", email, mistakes);
    }
}
