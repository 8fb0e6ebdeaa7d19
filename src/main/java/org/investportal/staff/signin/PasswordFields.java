package org.investportal.staff.signin;

import org.investportal.accounts.password.PasswordRules;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a new password and its repetition. */
@Component
class PasswordFields {

    static final String PASSWORD = "newPassword";
    static final String AGAIN = "newPasswordAgain";

    private final PasswordRules rules;
    private final StaffWords words;

    PasswordFields(PasswordRules rules, StaffWords words) {
        this.rules = rules;
        this.words = words;
    }

    void check(@Nullable String password, @Nullable String again, String email, String fullName, Mistakes mistakes) {
        rules.problem(Typed.exactly(password), email, fullName)
                .ifPresent(problem -> mistakes.add(
                        PASSWORD,
                        words.of(
                                "password." + problem.code(),
                                String.valueOf(PasswordRules.SHORTEST),
                                String.valueOf(PasswordRules.LONGEST))));
        if (!Typed.exactly(password).equals(Typed.exactly(again))) {
            mistakes.add(AGAIN, words.of("password.again.differs"));
        }
    }

    String hint() {
        return words.of("password.hint", String.valueOf(PasswordRules.SHORTEST));
    }
}
