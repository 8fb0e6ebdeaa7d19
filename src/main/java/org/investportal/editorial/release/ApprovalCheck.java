package org.investportal.editorial.release;

import java.util.List;
import org.investportal.accounts.ReviewerAvailability;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.Approval;
import org.investportal.editorial.change.Approvals;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.springframework.stereotype.Component;

/** Checks that the latest revision of a change was approved, against the content published now, by a person who is still a reviewer. */
@Component
class ApprovalCheck {

    private final Approvals approvals;
    private final Revisions revisions;
    private final PublishedContentReader published;
    private final ReviewerAvailability reviewers;
    private final Catalogue catalogue;

    ApprovalCheck(
            Approvals approvals,
            Revisions revisions,
            PublishedContentReader published,
            ReviewerAvailability reviewers,
            Catalogue catalogue) {
        this.approvals = approvals;
        this.revisions = revisions;
        this.published = published;
        this.reviewers = reviewers;
        this.catalogue = catalogue;
    }

    /** Requires a valid approval, and locks the approvers' role until the transaction of the caller ends. */
    void requireOneThatHolds(Change change) {
        List<Long> approvers = approvers(change);
        if (change.state() != ChangeState.APPROVED || approvers.isEmpty()) {
            throw StepRefused.becauseItMoved(change);
        }
        if (reviewers.lock(approvers).isEmpty()) {
            throw OrderRefused.becauseOfTheReviewer(change);
        }
    }

    /** Returns the accounts that approved the latest revision against the content published now. */
    private List<Long> approvers(Change change) {
        Content now = published.at(catalogue.current(), change.subject());
        int latest = revisions.latest(change.id()).orElseThrow().number();
        return approvals.of(change.id(), latest).stream()
                .map(Approval::key)
                .filter(key -> published.at(key.against(), change.subject()).equals(now))
                .map(Approval.Key::approver)
                .toList();
    }
}
