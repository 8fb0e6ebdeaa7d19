package org.investportal.editorial.change;

import java.util.List;
import java.util.Set;
import org.investportal.accounts.ReviewerAvailability;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.editorial.change.Participation.Part;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the steps of people between a draft and an edition. */
@Component
@Transactional
public class ReviewService {

    private final Changes changes;
    private final Revisions revisions;
    private final Approvals approvals;
    private final PublishedContentReader published;
    private final Checklist checklist;
    private final TransitionRecorder transitionRecorder;
    private final ReviewerAvailability reviewers;
    private final Catalogue catalogue;

    ReviewService(
            Changes changes,
            Revisions revisions,
            Approvals approvals,
            PublishedContentReader published,
            Checklist checklist,
            TransitionRecorder transitionRecorder,
            ReviewerAvailability reviewers,
            Catalogue catalogue) {
        this.changes = changes;
        this.revisions = revisions;
        this.approvals = approvals;
        this.published = published;
        this.checklist = checklist;
        this.transitionRecorder = transitionRecorder;
        this.reviewers = reviewers;
        this.catalogue = catalogue;
    }

    /** Submits a change for review, if the revision that its author saw is still the latest. */
    public void submit(long id, int revision, Submission submission, StaffMember by) {
        require(Role.EDITOR, by, "submit");
        Change change = lock(id);
        catalogue.refresh();
        transitionRecorder.requireAuthor(change, by);
        requireLatest(change, revision);
        List<Revision> subjects = revisions.ofSubjects(id);
        subjects.forEach(subject -> requireUnmoved(change, subject.subject(), subject.baseEdition()));
        if (checklist.of(change).isBlocked()) {
            throw StepRefused.byTheChecklist(change);
        }
        if (submission.kind() != EntryKind.CORRECTION && subjects.stream().anyMatch(this::isMoved)) {
            throw StepRefused.withoutCorrection(change);
        }
        if (submission.reasons().values().stream().anyMatch(checklist.hidden()::isSaidIn)) {
            throw StepRefused.becauseOfTheReason(change);
        }
        Transition.Step step = Transition.Step.submitted(change, submission, submission.remark());
        change.submit(transitionRecorder.now());
        transitionRecorder.record(change, step, revision, Actor.of(by), AuditAction.CHANGE_SUBMITTED);
    }

    /** Takes a change back from review. */
    public void recall(long id, StaffMember by) {
        require(Role.EDITOR, by, "take back");
        Change change = lock(id);
        transitionRecorder.requireAuthor(change, by);
        Transition.Step step = Transition.Step.to(change, ChangeState.DRAFT, null);
        change.recall(transitionRecorder.now());
        record(change, step, by, AuditAction.CHANGE_RECALLED);
    }

    /** Approves a revision against the content of an edition, if both are still the latest. */
    public void approve(long id, int revision, int against, StaffMember by) {
        require(Role.REVIEWER, by, "approve");
        Change change = lock(id);
        catalogue.refresh();
        if (reviewers.lock(Set.of(by.account())).isEmpty()) {
            throw StepRefused.byRole("approve"); // taken away since the request began
        }
        requireLatest(change, revision);
        revisions.ofSubjects(id).forEach(subject -> requireUnmoved(change, subject.subject(), against));
        Transition.Step step = Transition.Step.to(change, ChangeState.APPROVED, null);
        change.approve(transitionRecorder.now());
        Part part = transitionRecorder.takePartInApproval(change, by);
        Approval.Key key = new Approval.Key(id, revision, catalogue.current(), by.account());
        approvals.save(new Approval(key, part, transitionRecorder.now()));
        transitionRecorder.record(change, step, revision, Actor.of(by), AuditAction.CHANGE_APPROVED);
    }

    /** Returns a change to its authors with a remark, which only colleagues see. */
    public void sendBack(long id, String remark, StaffMember by) {
        require(Role.REVIEWER, by, "return");
        Change change = lock(id);
        Transition.Step step = Transition.Step.to(change, ChangeState.RETURNED, remark);
        change.sendBack(transitionRecorder.now());
        record(change, step, by, AuditAction.CHANGE_RETURNED);
    }

    /** Abandons a change; its revisions stay in its history. */
    public void abandon(long id, StaffMember by) {
        require(Role.EDITOR, by, "give up");
        Change change = lock(id);
        transitionRecorder.requireAuthor(change, by);
        Transition.Step step = Transition.Step.to(change, ChangeState.ABANDONED, null);
        change.abandon(transitionRecorder.now());
        record(change, step, by, AuditAction.CHANGE_ABANDONED);
    }

    private void record(Change change, Transition.Step step, StaffMember by, AuditAction action) {
        transitionRecorder.record(
                change, step, revisions.latest(change.id()).orElseThrow().number(), Actor.of(by), action);
    }

    private Change lock(long id) {
        return changes.lock(id).orElseThrow(() -> ChangeNotFound.of(id));
    }

    private void requireLatest(Change change, int revision) {
        Revision latest = revisions.latest(change.id()).orElseThrow();
        if (latest.number() != revision) {
            throw StepRefused.becauseItMoved(change);
        }
    }

    private boolean isMoved(Revision revision) {
        Content now = published.at(catalogue.current(), revision.subject());
        return revision.subject().isMoved(now, revision.content());
    }

    private void requireUnmoved(Change change, Subject subject, int edition) {
        Content then = published.at(edition, subject);
        if (!then.equals(published.at(catalogue.current(), subject))) {
            throw StepRefused.becauseItMoved(change);
        }
    }

    private static void require(Role role, StaffMember by, String what) {
        if (!by.is(role)) {
            throw StepRefused.byRole(what);
        }
    }
}
