package org.investportal.staff.signin;

import org.investportal.web.Field;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Typed;
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

    Mistakes check(StaffWords words) {
        Mistakes mistakes = new Mistakes();
        if (Typed.line(email).isEmpty()) {
            mistakes.add("email", words.of("sign-in.email.missing"));
        }
        if (Typed.exactly(password).isEmpty()) {
            mistakes.add("password", words.of("sign-in.password.missing"));
        }
        return mistakes;
    }

    Field emailField(Mistakes mistakes) {
        return Field.of("email", email, mistakes);
    }
}
