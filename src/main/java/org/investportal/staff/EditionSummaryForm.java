package org.investportal.staff;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.release.ConflictConfirmation;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;

/**
 * The part of a form that every publication has: the public summary of the edition, and the confirmation of its new conflicts.
 *
 * @param conflict the keys of the new conflicts that were shown
 * @param conflictReason why they are published nevertheless
 */
public record EditionSummaryForm(
        @Nullable String summary,
        @Nullable String summaryInChinese,
        @Nullable List<String> conflict,
        @Nullable String conflictReason) {

    private static final String SUMMARY = "summary";
    private static final String SUMMARY_IN_CHINESE = "summaryInChinese";
    private static final String CONFLICT_REASON = "conflictReason";
    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_REASON = 1000;

    /** Adds the errors of this part to the validation. */
    public void validate(FormValidation formValidation, StaffWording words) {
        requireStorable(CONFLICT_REASON, conflictReason, LONGEST_REASON, formValidation, words);
        if (!shownConflicts().isEmpty() && FormInput.text(conflictReason).isEmpty()) {
            formValidation.add(CONFLICT_REASON, words.of("order.conflicts.missing"));
        }
        if (FormInput.text(summary).isEmpty()) {
            formValidation.add(SUMMARY, words.of("order.summary.missing"));
        }
        LanguageBox.requireEnglish(SUMMARY, words.of("order.summary"), summary, formValidation, words);
        requireStorable(SUMMARY, summary, LONGEST_SUMMARY, formValidation, words);
        requireStorable(SUMMARY_IN_CHINESE, summaryInChinese, LONGEST_SUMMARY, formValidation, words);
    }

    private static void requireStorable(
            String field, @Nullable String text, int longest, FormValidation formValidation, StaffWording words) {
        VisibleText.require(field, text, formValidation, words);
        if (FormInput.text(text).length() > longest) {
            formValidation.add(field, words.of("form.too-long", String.valueOf(longest)));
        }
    }

    /** Returns the order of a form without errors. */
    public EditionOrder order(List<Long> changes, @Nullable Instant due) {
        return new EditionOrder(
                changes, FormInput.text(summary), FormInput.textOrNone(summaryInChinese), due, confirmed());
    }

    private List<String> shownConflicts() {
        return conflict == null ? List.of() : conflict;
    }

    private @Nullable ConflictConfirmation confirmed() {
        return shownConflicts().isEmpty()
                ? null
                : new ConflictConfirmation(Set.copyOf(shownConflicts()), FormInput.text(conflictReason));
    }

    /** Returns the fields of the summary, that in the language of the desk first. */
    public List<LanguageBox> summaries(FormValidation formValidation, StaffWording words) {
        return LanguageBox.inOrder(
                LanguageBox.of(
                        InputField.of(SUMMARY, summary, formValidation),
                        words.of("order.summary"),
                        words.of("order.summary.hint"),
                        Language.EN),
                LanguageBox.of(
                        InputField.of(SUMMARY_IN_CHINESE, summaryInChinese, formValidation),
                        words.of("order.summary-in-chinese"),
                        words.of("order.summary-in-chinese.hint"),
                        Language.ZH),
                words.language());
    }

    public InputField reason(FormValidation formValidation) {
        return InputField.of(CONFLICT_REASON, conflictReason, formValidation);
    }
}
