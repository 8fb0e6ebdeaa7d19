package org.investportal.staff.accounts;

import java.util.regex.Pattern;
import org.investportal.accounts.AccountRefused;
import org.investportal.accounts.AccountRefused.Reason;
import org.investportal.accounts.PersonNames;
import org.investportal.staff.StaffWording;
import org.investportal.staff.VisibleText;
import org.investportal.web.FormValidation;
import org.springframework.stereotype.Component;

/** Validates the name and the e-mail address of a person. */
@Component
public class PersonValidator {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private final StaffWording words;

    PersonValidator(StaffWording words) {
        this.words = words;
    }

    public void checkEmail(String email, FormValidation formValidation) {
        VisibleText.require("email", email, formValidation, words);
        if (email.isEmpty()) {
            formValidation.add("email", words.of("person.email.missing"));
        } else if (!EMAIL.matcher(email).matches() || email.length() > LONGEST_EMAIL) {
            formValidation.add("email", words.of("person.email.unreadable"));
        }
    }

    public void checkName(String fullName, FormValidation formValidation) {
        if (fullName.isEmpty()) {
            formValidation.add("fullName", words.of("person.name.missing"));
        } else if (fullName.length() > LONGEST_NAME) {
            formValidation.add("fullName", words.of("person.name.too-long", String.valueOf(LONGEST_NAME)));
        } else if (PersonNames.isReserved(fullName)) {
            formValidation.add("fullName", words.of("person.name.reserved"));
        }
        VisibleText.require("fullName", fullName, formValidation, words);
    }

    /** Beside the field that another account has the same in. */
    public void explain(AccountRefused refusal, FormValidation formValidation) {
        String field = refusal.reason() == Reason.NAME_TAKEN ? "fullName" : "email";
        formValidation.add(field, words.of("account-refused", refusal.reason()));
    }
}
