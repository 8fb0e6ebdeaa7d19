package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.web.FormValidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edition has a summary of limited length, and a reason for conflicts that were shown. */
class EditionSummaryFormTest {

    @ParameterizedTest
    @CsvSource({"summary, 2000", "summaryInChinese, 2000", "conflictReason, 1000"})
    void textsEndAtTheirLimit(String field, int longest) {
        assertThat(mistakes(field, "x".repeat(longest)).isEmpty()).isTrue();
        assertThat(mistakes(field, "x".repeat(longest + 1)).of(field)).contains(String.valueOf(longest));
    }

    @Test
    void shownConflictsNeedAReason() {
        assertThat(mistakes("conflictReason", " ").of("conflictReason")).isNotNull();
    }

    private static FormValidation mistakes(String field, String text) {
        FormValidation mistakes = new FormValidation();
        new EditionSummaryForm(
                        field.equals("summary") ? text : "Corrections.",
                        field.equals("summaryInChinese") ? text : null,
                        List.of("a conflict"),
                        field.equals("conflictReason") ? text : "We asked.")
                .validate(mistakes, DeskWords.english());
        return mistakes;
    }
}
