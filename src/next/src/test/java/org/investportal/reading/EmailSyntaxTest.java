package org.investportal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses are limited in length as a whole and in each part (RFC 5321). */
class EmailSyntaxTest {

    @ParameterizedTest
    @CsvSource({
        "64, 63, 2, true",
        "65, 63, 2, false",
        "64, 64, 2, false",
        "1, 1, 2, true",
        "0, 1, 2, false",
        "1, 1, 1, false",
        "1, 1, 63, true",
        "1, 1, 64, false"
    })
    void eachPartHasALimit(int mailbox, int label, int last, boolean valid) {
        assertThat(EmailSyntax.isValid("a".repeat(mailbox) + "@" + "b".repeat(label) + "." + "c".repeat(last)))
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "ann.lee@example.org, true",
        "ann..lee@example.org, false",
        ".ann@example.org, false",
        "ann.@example.org, false",
        "ann@example..org, false"
    })
    void aDotStandsBetweenTwoOtherCharacters(String email, boolean valid) {
        assertThat(EmailSyntax.isValid(email)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"254, true", "255, false"})
    void theWholeHasALimit(int length, boolean valid) {
        String labels = ("b".repeat(48) + ".").repeat(4);
        String email = "a@" + labels + "c".repeat(length - labels.length() - 2 - 8) + ".example";

        assertThat(email).hasSize(length);
        assertThat(EmailSyntax.isValid(email)).isEqualTo(valid);
    }
}
