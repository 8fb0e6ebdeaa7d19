package org.investportal.staff.review;

import java.util.Set;
import java.util.stream.Collectors;
import org.investportal.accounts.ReviewerAvailability;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.Participant;
import org.investportal.editorial.release.EditionOrderFinder;
import org.investportal.staff.EditionSummaryForm;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.FormAddress;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Determines the steps that a person may take with a change, and the reason where an expected step is not possible. Posted steps are checked again. */
@Component
class ChangePermissionCheck {

    private final ReviewerAvailability reviewers;
    private final EditionOrderFinder orders;
    private final StaffWording words;

    ChangePermissionCheck(ReviewerAvailability reviewers, EditionOrderFinder orders, StaffWording words) {
        this.reviewers = reviewers;
        this.orders = orders;
        this.words = words;
    }

    ChangeActionList of(ChangeView view, StaffMember member, StepResponse stepResponse) {
        String path = ChangePageFactory.PATH + view.change().id();
        return new ChangeActionList(
                path,
                String.valueOf(view.latest().number()),
                String.valueOf(view.edition()),
                view.mayEdit(member) && view.subjects().size() == 1 && !view.isRemoval() ? path + "/edit" : null,
                view.mayEdit(member)
                        ? FormAddress.CONTENT + "figure?change=" + view.change().id()
                        : null,
                view.mayRename(member) ? name(view, stepResponse) : null,
                view.maySubmit(member) ? submission(view, stepResponse) : null,
                view.mayApprove(member),
                view.mayPublish(member) ? publication(view, stepResponse) : null,
                view.mayPublish(member) && view.change().state() == ChangeState.APPROVED
                        ? "/staff/editions/new?change=" + view.change().id()
                        : null,
                view.mayReturn(member) ? remark(stepResponse) : null,
                view.mayRecall(member),
                view.mayAbandon(member),
                undo(view, member),
                hint(view, member));
    }

    /** Returns the submission form with the input just typed, or else with that of the earlier submission. */
    private SubmissionFormView submission(ChangeView view, StepResponse stepResponse) {
        SubmissionForm typed = stepResponse.submission();
        SubmissionForm form =
                typed == null ? view.submission().map(SubmissionForm::of).orElseGet(() -> begun(view)) : typed;
        return SubmissionFormView.of(form, view, stepResponse.mistakes(), words);
    }

    /** Returns the form of a first submission. In the first edition all is new, so its author need not say so for each item. */
    private SubmissionForm begun(ChangeView view) {
        return view.change()
                .undoneEdition()
                .map(edition -> SubmissionForm.ofUndo(edition, words))
                .orElseGet(() -> view.edition() == 0 ? SubmissionForm.ofFirstEdition(words) : SubmissionForm.EMPTY);
    }

    /** Returns the publication form with the input just typed, or else with the reason of the change as the summary. */
    private PublicationFormView publication(ChangeView view, StepResponse stepResponse) {
        PublicationForm typed = stepResponse.publication();
        EditionSummaryForm form =
                (typed == null ? PublicationForm.of(view.submission().orElseThrow()) : typed).summaryForm();
        return new PublicationFormView(
                view.change().state() == ChangeState.SUBMITTED,
                form.summaries(stepResponse.mistakes(), words),
                form.reason(stepResponse.mistakes()));
    }

    private static InputField name(ChangeView view, StepResponse stepResponse) {
        String typed = stepResponse.name();
        return InputField.of(
                ChangeContentController.NAME, typed == null ? view.title() : typed, stepResponse.mistakes());
    }

    private static InputField remark(StepResponse stepResponse) {
        FormValidation formValidation = stepResponse.mistakes();
        return InputField.of(ReviewStepController.REMARK, stepResponse.remark(), formValidation);
    }

    private @Nullable String undo(ChangeView view, StaffMember member) {
        boolean offered = member.is(Role.EDITOR) && view.change().state() == ChangeState.PUBLISHED;
        return offered
                ? orders.editionOf(view.change())
                        .map(edition -> "/staff/editions/" + edition + "/undo?change="
                                + view.change().id())
                        .orElse(null)
                : null;
    }

    private @Nullable String hint(ChangeView view, StaffMember member) {
        ChangeState state = view.change().state();
        if (state.isWithAuthors() && view.isAuthor(member) && view.hasMoved()) {
            return words.of(
                    view.subjects().stream().anyMatch(one -> one.isRemoval() && one.hasMoved())
                            ? "change.hint.removal-moved"
                            : "change.hint.moved");
        }
        if (state.isOpen() && view.hasMoved()) {
            return words.of("change.hint.overtaken");
        }
        if (state.isWithAuthors() && view.isAuthor(member) && view.isBlocked()) {
            return words.of("change.hint.blocked");
        }
        if (state != ChangeState.SUBMITTED) {
            return null;
        }
        if (view.isOwnToReview(member) && view.mayApprove(member)) {
            return words.of("change.hint.one-person");
        }
        if (!reviewers.existBesides(authors(view))) {
            return words.of("change.hint.alone");
        }
        return view.isOwnToReview(member) ? words.of("change.hint.own") : null;
    }

    private static Set<Long> authors(ChangeView view) {
        return view.participants().stream()
                .filter(Participant::author)
                .map(Participant::account)
                .collect(Collectors.toSet());
    }
}
