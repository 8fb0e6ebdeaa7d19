package org.investportal.editorial.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.investportal.editorial.content.ContentMerge;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;

/**
 * Merges open changes with content of their subjects that was just published: changes of other fields are merged and reviewed again, changes of the same
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
    void onto(int edition, List<Subject> justPublished) {
        justPublished.stream()
                .flatMap(subject -> changes.of(subject.item(), ChangeState.OPEN).stream())
                .filter(open -> !open.state().isWithAuthors())
                .distinct()
                .forEach(open -> rebase(open, edition, justPublished));
    }

    private void rebase(Change change, int edition, List<Subject> justPublished) {
        release(change);
        Map<Revision, ContentMerge> merges = new LinkedHashMap<>();
        revisions.ofSubjects(change.id()).stream()
                .filter(latest -> justPublished.contains(latest.subject()))
                .forEach(latest -> merges.put(latest, merge(latest, edition)));
        if (merges.values().stream().allMatch(ContentMerge::isClean)) {
            submitAgain(change, merges, edition);
        } else {
            Transition.Step step = Transition.Step.to(change, ChangeState.RETURNED, null);
            change.sendBack(transitionRecorder.now());
            transitionRecorder.record(change, step, last(change), Actor.PORTAL, AuditAction.CHANGE_RETURNED);
        }
    }

    private ContentMerge merge(Revision latest, int edition) {
        return ContentMerge.of(
                published.at(latest.baseEdition(), latest.subject()),
                published.at(edition, latest.subject()),
                latest.content());
    }

    private int last(Change change) {
        return revisions.latest(change.id()).orElseThrow().number();
    }

    private void submitAgain(Change change, Map<Revision, ContentMerge> merges, int edition) {
        Submission submission = transitions
                .submission(change.id())
                .flatMap(Transition::submission)
                .orElseThrow();
        int number = last(change);
        for (Map.Entry<Revision, ContentMerge> merged : merges.entrySet()) {
            Revision latest = merged.getKey();
            Revision.Key key = new Revision.Key(change.id(), ++number);
            Revision.Draft draft = new Revision.Draft(
                    latest.subject(), latest.title(), edition, merged.getValue().merged());
            revisions.save(new Revision(key, draft, latest.authorId(), null, transitionRecorder.now()));
        }
        Transition.Step step = Transition.Step.submitted(change, submission, submission.remark());
        change.merge(transitionRecorder.now());
        transitionRecorder.record(change, step, number, Actor.PORTAL, AuditAction.CHANGE_SUBMITTED);
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
