package org.investportal.editorial.release;

import java.util.List;
import java.util.Set;
import org.investportal.accounts.ReviewerAvailability;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.Actor;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.Changes;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.change.SerializedTransaction;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.change.Transition;
import org.investportal.editorial.change.TransitionRecorder;
import org.investportal.editorial.change.Transitions;
import org.investportal.web.PortalSettings;
import org.springframework.stereotype.Component;

/**
 * Takes back the orders of people who may no longer review, and approvals that only such people gave, or only authors if one-person mode has ended. Publishing checks both again; this service lets staff
 * know before an edition is due.
 */
@Component
class LapsedReviewService {

    private final PlannedEditions orders;
    private final EditionOrderService planning;
    private final Changes changes;
    private final Revisions revisions;
    private final Transitions transitions;
    private final ReviewerAvailability reviewers;
    private final TransitionRecorder transitionRecorder;
    private final SerializedTransaction serializedTransaction;
    private final PreviewLinkService links;
    private final PortalSettings settings;

    LapsedReviewService(
            PlannedEditions orders,
            EditionOrderService planning,
            Changes changes,
            Revisions revisions,
            Transitions transitions,
            ReviewerAvailability reviewers,
            TransitionRecorder transitionRecorder,
            SerializedTransaction serializedTransaction,
            PreviewLinkService links,
            PortalSettings settings) {
        this.orders = orders;
        this.planning = planning;
        this.changes = changes;
        this.revisions = revisions;
        this.transitions = transitions;
        this.reviewers = reviewers;
        this.transitionRecorder = transitionRecorder;
        this.serializedTransaction = serializedTransaction;
        this.links = links;
        this.settings = settings;
    }

    void takeBack() {
        links.deleteLapsed();
        Set<Long> active = reviewers.all();
        for (PlannedEdition order : orders.waiting()) {
            if (!active.contains(order.orderedBy())) {
                takeBack(order.id(), OrderRefused.becauseOfWhoOrdered(order.orderedByName()));
            }
        }
        for (Change change : lapsed()) {
            Long order = change.plannedEdition();
            if (order != null) {
                takeBack(order, OrderRefused.becauseOfTheReviewer(change));
            }
            reviewAnew(change.id());
        }
    }

    private List<Change> lapsed() {
        return changes.approvedByNoneOf(reviewers.all(), settings.isOnePerson());
    }

    private void takeBack(long order, OrderRefused why) {
        planning.takeBack(order, String.valueOf(why.getMessage()));
    }

    private void reviewAnew(long id) {
        serializedTransaction.of(() -> {
            Change change = changes.lock(id).orElseThrow();
            if (lapsed().contains(change)) {
                Submission submission = transitions
                        .submission(id)
                        .flatMap(Transition::submission)
                        .orElseThrow();
                Transition.Step step = Transition.Step.submitted(change, submission, submission.remark());
                change.reviewAnew(transitionRecorder.now());
                int latest = revisions.latest(id).orElseThrow().number();
                transitionRecorder.record(change, step, latest, Actor.PORTAL, AuditAction.APPROVAL_LAPSED);
            }
            return id;
        });
    }
}
