package org.investportal.staff.review;

import java.util.Set;
import java.util.stream.Collectors;
import org.investportal.accounts.ActiveReviewers;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.Participant;
import org.investportal.web.Field;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what somebody may do with a change, and why not where they may expect it. What is posted is checked again. */
@Component
class Permissions {

    private final ActiveReviewers reviewers;
    private final StaffWords words;

    Permissions(ActiveReviewers reviewers, StaffWords words) {
        this.reviewers = reviewers;
        this.words = words;
    }

    ChangeActions of(ChangeView view, StaffMember member, Answer answer) {
        String path = ChangePages.PATH + view.change().id();
        return new ChangeActions(
                path,
                String.valueOf(view.latest().number()),
                String.valueOf(view.edition()),
                view.mayEdit(member) ? path + "/edit" : null,
                view.maySubmit(member) ? submission(view, answer) : null,
                view.mayApprove(member),
                view.mayReturn(member) ? remark(answer) : null,
                view.mayRecall(member),
                view.mayAbandon(member),
                hint(view, member));
    }

    /** With what was typed just now, or else what was said when it was submitted before. */
    private SubmissionFields submission(ChangeView view, Answer answer) {
        SubmissionForm typed = answer.submission();
        SubmissionForm form =
                typed == null ? view.submission().map(SubmissionForm::of).orElse(SubmissionForm.EMPTY) : typed;
        return SubmissionFields.of(form, view.moves(), answer.mistakes(), words);
    }

    private static Field remark(Answer answer) {
        Mistakes mistakes = answer.mistakes();
        return Field.of(ReturnController.REMARK, answer.remark(), mistakes);
    }

    private @Nullable String hint(ChangeView view, StaffMember member) {
        ChangeState state = view.change().state();
        if (state.isWithAuthors() && view.isAuthor(member) && view.hasMoved()) {
            return words.of("change.hint.moved");
        }
        if (state.isWithAuthors() && view.isAuthor(member) && view.isBlocked()) {
            return words.of("change.hint.blocked");
        }
        if (state != ChangeState.SUBMITTED) {
            return null;
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
