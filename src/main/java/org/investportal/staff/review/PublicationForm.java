package org.investportal.staff.review;

import java.util.List;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.release.ReviewedRevision;
import org.investportal.staff.EditionSummaryForm;
import org.investportal.staff.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * Form to publish one change at once, as an edition of its own.
 *
 * @param revision the one that the reviewer looked at
 * @param edition the edition that it was compared with
 * @param approve whether the reviewer approves it with the same button
 */
record PublicationForm(
        @Nullable String revision,
        @Nullable String edition,
        @Nullable String approve,
        @Nullable String summary,
        @Nullable String summaryInChinese,
        @Nullable List<String> conflict,
        @Nullable String conflictReason) {

    /** Returns the form with the public reason of the change as the summary of its edition. */
    static PublicationForm of(Submission submission) {
        return new PublicationForm(
                null,
                null,
                null,
                FormInput.unmarked(submission.reason()),
                FormInput.unmarked(submission.reasonInChinese()),
                null,
                null);
    }

    EditionSummaryForm summaryForm() {
        return new EditionSummaryForm(summary, summaryInChinese, conflict, conflictReason);
    }

    ReviewedRevision seen(long change) {
        return new ReviewedRevision(change, FormInput.number(revision), FormInput.number(edition));
    }

    boolean isApproval() {
        return approve != null;
    }
}
