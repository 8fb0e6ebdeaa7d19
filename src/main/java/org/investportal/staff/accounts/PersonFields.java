package org.investportal.staff.accounts;

import java.util.regex.Pattern;
import org.investportal.accounts.AccountRefused;
import org.investportal.accounts.AccountRefused.Reason;
import org.investportal.accounts.PersonNames;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffWords;
import org.investportal.staff.VisibleText;
import org.springframework.stereotype.Component;

/** Looks at what somebody is called and how they are reached. */
@Component
public class PersonFields {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private final StaffWords words;

    PersonFields(StaffWords words) {
        this.words = words;
    }

    public void checkEmail(String email, Mistakes mistakes) {
        VisibleText.require("email", email, mistakes, words);
        if (email.isEmpty()) {
            mistakes.add("email", words.of("person.email.missing"));
        } else if (!EMAIL.matcher(email).matches() || email.length() > LONGEST_EMAIL) {
            mistakes.add("email", words.of("person.email.unreadable"));
        }
    }

    public void checkName(String fullName, Mistakes mistakes) {
        if (fullName.isEmpty()) {
            mistakes.add("fullName", words.of("person.name.missing"));
        } else if (fullName.length() > LONGEST_NAME) {
            mistakes.add("fullName", words.of("person.name.too-long", String.valueOf(LONGEST_NAME)));
        } else if (PersonNames.isReserved(fullName)) {
            mistakes.add("fullName", words.of("person.name.reserved"));
        }
        VisibleText.require("fullName", fullName, mistakes, words);
    }

    /** Beside the field that another account has the same in. */
    public void explain(AccountRefused refusal, Mistakes mistakes) {
        String field = refusal.reason() == Reason.NAME_TAKEN ? "fullName" : "email";
        mistakes.add(field, words.of("account-refused", refusal.reason()));
    }
}
