package org.investportal.editorial.release;

import java.util.List;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.editorial.change.Actor;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.Changes;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.change.Transition;
import org.investportal.editorial.change.TransitionRecorder;
import org.investportal.editorial.change.Transitions;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.ContentMerge;
import org.investportal.editorial.content.PublishedContentReader;
import org.springframework.stereotype.Component;

/**
 * Merges open changes with content of the same subject that was just published: changes of other fields are merged and reviewed again, changes of the same
 * field go back to their authors.
 */
@Component
class ChangeRebaser {

    private final Changes changes;
    private final Revisions revisions;
    private final Transitions transitions;
    private final PlannedEditions orders;
    private final PublishedContentReader published;
    private final TransitionRecorder transitionRecorder;
    private final AuditLog log;

    ChangeRebaser(
            Changes changes,
            Revisions revisions,
            Transitions transitions,
            PlannedEditions orders,
            PublishedContentReader published,
            TransitionRecorder transitionRecorder,
            AuditLog log) {
        this.changes = changes;
        this.revisions = revisions;
        this.transitions = transitions;
        this.orders = orders;
        this.published = published;
        this.transitionRecorder = transitionRecorder;
        this.log = log;
    }

    /** Merges the submitted and approved changes. A change that is with its authors is merged when they save it next. */
    void onto(int edition, List<Change> justPublished) {
        for (Change done : justPublished) {
            changes.of(done.subject().item(), ChangeState.OPEN).stream()
                    .filter(open -> !open.state().isWithAuthors())
                    .forEach(open -> rebase(open, edition));
        }
    }

    private void rebase(Change change, int edition) {
        release(change);
        Revision latest = revisions.latest(change.id()).orElseThrow();
        Content base = published.at(latest.baseEdition(), change.subject());
        ContentMerge contentMerge = ContentMerge.of(base, published.at(edition, change.subject()), latest.content());
        if (contentMerge.isClean()) {
            submitAgain(change, latest, contentMerge.merged(), edition);
        } else {
            Transition.Step step = Transition.Step.to(change, ChangeState.RETURNED, null);
            change.sendBack(transitionRecorder.now());
            transitionRecorder.record(change, step, latest.number(), Actor.PORTAL, AuditAction.CHANGE_RETURNED);
        }
    }

    private void submitAgain(Change change, Revision latest, Content merged, int edition) {
        Submission submission = transitions
                .submission(change.id())
                .flatMap(Transition::submission)
                .orElseThrow();
        Revision.Key key = new Revision.Key(change.id(), latest.number() + 1);
        revisions.save(new Revision(key, edition, merged, latest.authorId(), null, transitionRecorder.now()));
        Transition.Step step = Transition.Step.submitted(change, submission, submission.remark());
        change.merge(transitionRecorder.now());
        transitionRecorder.record(change, step, key.number(), Actor.PORTAL, AuditAction.CHANGE_SUBMITTED);
    }

    /** Takes back the order that has the change: an edition is published exactly as ordered, or not at all. */
    private void release(Change change) {
        Long planned = change.plannedEdition();
        if (planned != null) {
            orders.lock(planned).filter(PlannedEdition::isWaiting).ifPresent(order -> {
                order.cancelBecause("Change " + change.id() + " moved and has to be looked at again.");
                changes.plannedWith(planned).forEach(Change::unplan);
                log.record(
                        AuditAction.EDITION_CANCELLED,
                        Actor.PORTAL.account(),
                        Actor.PORTAL.name(),
                        "order " + planned,
                        "change " + change.id() + " moved");
            });
        }
    }
}
