package org.investportal.staff.signin;

import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;

/**
 * Form to sign in.
 *
 * @param next where to go then
 */
record SignInForm(
        @Nullable String email,
        @Nullable String password,
        @Nullable String next) {

    FormValidation check(StaffWording words) {
        FormValidation formValidation = new FormValidation();
        if (FormInput.line(email).isEmpty()) {
            formValidation.add("email", words.of("sign-in.email.missing"));
        }
        if (FormInput.exactly(password).isEmpty()) {
            formValidation.add("password", words.of("sign-in.password.missing"));
        }
        return formValidation;
    }

    InputField emailField(FormValidation formValidation) {
        return InputField.of("email", email, formValidation);
    }
}
