package org.investportal.staff.signin;

import org.investportal.accounts.password.PasswordPolicy;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a new password and its repetition. */
@Component
class PasswordValidator {

    static final String PASSWORD = "newPassword";
    static final String AGAIN = "newPasswordAgain";

    private final PasswordPolicy rules;
    private final StaffWording words;

    PasswordValidator(PasswordPolicy rules, StaffWording words) {
        this.rules = rules;
        this.words = words;
    }

    void check(
            @Nullable String password,
            @Nullable String again,
            String email,
            String fullName,
            FormValidation formValidation) {
        rules.problem(FormInput.exactly(password), email, fullName)
                .ifPresent(problem -> formValidation.add(
                        PASSWORD,
                        words.of(
                                "password." + problem.code(),
                                String.valueOf(PasswordPolicy.SHORTEST),
                                String.valueOf(PasswordPolicy.LONGEST))));
        if (!FormInput.exactly(password).equals(FormInput.exactly(again))) {
            formValidation.add(AGAIN, words.of("password.again.differs"));
        }
    }

    String hint() {
        return words.of("password.hint", String.valueOf(PasswordPolicy.SHORTEST));
    }
}
