package org.investportal.staff.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.staff.DeskWords;
import org.investportal.web.FormValidation;
import org.junit.jupiter.api.Test;

/** Names and addresses of people are limited in length. */
class PersonValidatorTest {

    private final PersonValidator validator = new PersonValidator(DeskWords.english());
    private final FormValidation mistakes = new FormValidation();

    @Test
    void aNameEndsAtTwoHundredCharacters() {
        validator.checkName("x".repeat(200), mistakes);
        assertThat(mistakes.isEmpty()).isTrue();

        validator.checkName("x".repeat(201), mistakes);
        assertThat(mistakes.of("fullName")).contains("200");
    }

    @Test
    void anAddressEndsAt254Characters() {
        validator.checkEmail("a@" + "b".repeat(252), mistakes);
        assertThat(mistakes.isEmpty()).isTrue();

        validator.checkEmail("a@" + "b".repeat(253), mistakes);
        assertThat(mistakes.of("email")).isNotNull();
    }
}
