package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.staff.DeskWords;
import org.investportal.web.FormValidation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of a submission are limited in length, and one of the last allowed length is kept. */
class SubmissionTextTest {

    @ParameterizedTest
    @CsvSource({"reason, 1000", "reasonInChinese, 1000", "remark, 2000"})
    void endsAtItsLimit(String field, int longest) {
        FormValidation fits = read(field, "x".repeat(longest));
        FormValidation tooLong = read(field, "x".repeat(longest + 1));

        assertThat(fits.isEmpty()).isTrue();
        assertThat(tooLong.of(field)).contains(String.valueOf(longest));
    }

    private static FormValidation read(String field, String text) {
        FormValidation mistakes = new FormValidation();
        new SubmissionForm(
                        "1",
                        "wording",
                        field.equals("reason") ? text : "Because.",
                        field.equals("reasonInChinese") ? text : null,
                        field.equals("remark") ? text : null,
                        null)
                .read(false, mistakes, DeskWords.english());
        return mistakes;
    }
}
