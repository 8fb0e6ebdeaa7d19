package org.investportal.staff.signin;

import java.util.regex.Pattern;
import org.investportal.pages.Mistakes;
import org.investportal.staff.StaffWords;
import org.springframework.stereotype.Component;

/** Looks at what somebody is called and how they are reached. */
@Component
class PersonFields {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private final StaffWords words;

    PersonFields(StaffWords words) {
        this.words = words;
    }

    void checkEmail(String email, Mistakes mistakes) {
        if (email.isEmpty()) {
            mistakes.add("email", words.of("person.email.missing"));
        } else if (!EMAIL.matcher(email).matches() || email.length() > LONGEST_EMAIL) {
            mistakes.add("email", words.of("person.email.unreadable"));
        }
    }

    void checkName(String fullName, Mistakes mistakes) {
        if (fullName.isEmpty()) {
            mistakes.add("fullName", words.of("person.name.missing"));
        } else if (fullName.length() > LONGEST_NAME) {
            mistakes.add("fullName", words.of("person.name.too-long", String.valueOf(LONGEST_NAME)));
        }
    }
}
