package org.investportal.staff.review;

import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.Submission;
import org.investportal.staff.FormInput;
import org.investportal.staff.LanguageBox;
import org.investportal.staff.StaffWording;
import org.investportal.staff.VisibleText;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;

/**
 * Form to submit a change.
 *
 * @param revision the one that its author looked at
 * @param moved ticked by an author who confirms that the indicator, area or period of a published figure was wrong
 */
record SubmissionForm(
        @Nullable String revision,
        @Nullable String kind,
        @Nullable String reason,
        @Nullable String reasonInChinese,
        @Nullable String remark,
        @Nullable String moved) {

    static final int LONGEST_REASON = 1000;
    static final int LONGEST_REMARK = 2000;

    static final SubmissionForm EMPTY = new SubmissionForm(null, null, null, null, null, null);

    /** Returns the form with the input of the earlier submission, to submit the change again. */
    static SubmissionForm of(Submission before) {
        return new SubmissionForm(
                null,
                before.kind().code(),
                FormInput.unmarked(before.reason()),
                FormInput.unmarked(before.reasonInChinese()),
                null,
                null);
    }

    /** Returns the form with what is true of every item of the first edition; the author may change it. */
    static SubmissionForm ofFirstEdition(StaffWording words) {
        return new SubmissionForm(
                null,
                EntryKind.REVISION.code(),
                words.in(Language.EN, "first-edition-reason", EntryKind.REVISION),
                words.in(Language.ZH, "first-edition-reason", EntryKind.REVISION),
                null,
                null);
    }

    /** Returns the form of a change that undoes an edition; the author may change the reason. */
    static SubmissionForm ofUndo(int edition, StaffWording words) {
        return new SubmissionForm(
                null,
                EntryKind.CORRECTION.code(),
                words.in(Language.EN, "undo-reason", EntryKind.CORRECTION, String.valueOf(edition)),
                words.in(Language.ZH, "undo-reason", EntryKind.CORRECTION, String.valueOf(edition)),
                null,
                null);
    }

    /** Returns the form with the usual kind, for a change whose author is not asked for the kind. */
    SubmissionForm ofUsualKind() {
        return new SubmissionForm(revision, EntryKind.REVISION.code(), reason, reasonInChinese, remark, moved);
    }

    Optional<EntryKind> chosenKind() {
        return Submission.KINDS.stream()
                .filter(known -> known.code().equals(kind))
                .findFirst();
    }

    /**
     * Returns the submission; empty if the form has errors, which are added to the validation.
     *
     * @param moves whether the change gives a published figure another indicator, area or period
     */
    Optional<Submission> read(boolean moves, FormValidation formValidation, StaffWording words) {
        if (moves) {
            requireCorrection(formValidation, words);
        }
        if (!moves && chosenKind().isEmpty()) {
            formValidation.add("kind", words.of("submission.kind.missing"));
        }
        if (FormInput.text(reason).isEmpty()) {
            formValidation.add("reason", words.of("submission.reason.missing"));
        }
        LanguageBox.requireEnglish("reason", words.of("submission.reason"), reason, formValidation, words);
        requireStorable("reason", reason, LONGEST_REASON, formValidation, words);
        requireStorable("reasonInChinese", reasonInChinese, LONGEST_REASON, formValidation, words);
        requireStorable("remark", remark, LONGEST_REMARK, formValidation, words);
        return formValidation.isEmpty()
                ? chosenKind()
                        .map(known -> new Submission(
                                known,
                                FormInput.text(reason),
                                FormInput.textOrNone(reasonInChinese),
                                FormInput.textOrNone(remark)))
                : Optional.empty();
    }

    private void requireCorrection(FormValidation formValidation, StaffWording words) {
        if (chosenKind().filter(EntryKind.CORRECTION::equals).isEmpty()) {
            formValidation.add("kind", words.of("submission.moves.kind"));
        }
        if (moved == null) {
            formValidation.add("moved", words.of("submission.moves.missing"));
        }
    }

    /** Requires that the text is not too long and has no invisible characters. */
    static void requireStorable(
            String field, @Nullable String text, int longest, FormValidation formValidation, StaffWording words) {
        VisibleText.require(field, text, formValidation, words);
        if (FormInput.text(text).length() > longest) {
            formValidation.add(field, words.of("form.too-long", String.valueOf(longest)));
        }
    }

    List<KindChoice> kinds(StaffWording words) {
        return Submission.KINDS.stream()
                .map(known -> new KindChoice(
                        known.code(),
                        words.of("change-kind", known),
                        words.of("change-kind-meaning", known),
                        known.code().equals(kind)))
                .toList();
    }
}
