package org.investportal.editorial.release;

import java.util.List;
import java.util.Objects;
import org.investportal.accounts.ReviewerAvailability;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.Approval;
import org.investportal.editorial.change.Approvals;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.change.Transition;
import org.investportal.editorial.change.Transitions;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.investportal.web.PortalSettings;
import org.springframework.stereotype.Component;

/**
 * Checks that the latest revision of a change was approved, against the content published now, by a person who is still a reviewer. An approval by an author
 * counts only in one-person mode.
 */
@Component
class ApprovalCheck {

    private final Approvals approvals;
    private final Revisions revisions;
    private final PublishedContentReader published;
    private final ReviewerAvailability reviewers;
    private final Catalogue catalogue;
    private final PortalSettings settings;
    private final Transitions transitions;

    ApprovalCheck(
            Approvals approvals,
            Revisions revisions,
            PublishedContentReader published,
            ReviewerAvailability reviewers,
            Catalogue catalogue,
            PortalSettings settings,
            Transitions transitions) {
        this.approvals = approvals;
        this.revisions = revisions;
        this.published = published;
        this.reviewers = reviewers;
        this.catalogue = catalogue;
        this.settings = settings;
        this.transitions = transitions;
    }

    /** Requires a valid approval, and locks the approvers' role until the transaction of the caller ends. */
    void requireOneThatHolds(Change change) {
        List<Approval> given = approvals(change);
        if (change.state() != ChangeState.APPROVED || given.isEmpty()) {
            throw StepRefused.becauseItMoved(change);
        }
        List<Long> approvers = given.stream()
                .filter(approval -> settings.isOnePerson() || !approval.isByAuthor())
                .map(approval -> approval.key().approver())
                .toList();
        if (approvers.isEmpty() || reviewers.lock(approvers).isEmpty()) {
            throw OrderRefused.becauseOfTheReviewer(change);
        }
    }

    /** Tells whether only authors of the change approved it. */
    boolean isSelfApproved(Change change) {
        return approvals(change).stream().allMatch(Approval::isByAuthor);
    }

    /** Returns the approval of the latest revision against the content published now; one that was taken back does not count. */
    private List<Approval> approvals(Change change) {
        Long approver =
                transitions.approval(change.id()).map(Transition::account).orElse(null);
        int latest = revisions.latest(change.id()).orElseThrow().number();
        List<Subject> subjects = revisions.ofSubjects(change.id()).stream()
                .map(Revision::subject)
                .toList();
        return approvals.of(change.id(), latest).stream()
                .filter(approval -> Objects.equals(approval.key().approver(), approver))
                .filter(approval -> subjects.stream()
                        .allMatch(subject -> isUnchangedSince(approval.key().against(), subject)))
                .toList();
    }

    private boolean isUnchangedSince(int edition, Subject subject) {
        return published.at(edition, subject).equals(published.at(catalogue.current(), subject));
    }
}
