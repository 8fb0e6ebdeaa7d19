package org.investportal.editorial.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.audit.AuditAction;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Publication;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.editorial.change.Actor;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.change.Participation;
import org.investportal.editorial.change.Participation.Part;
import org.investportal.editorial.change.Participations;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.change.Transition;
import org.investportal.editorial.change.TransitionRecorder;
import org.investportal.editorial.change.Transitions;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;

/** Writes approved changes as the next edition, and merges it into other open changes. */
@Component
class EditionWriter {

    private final Revisions revisions;
    private final ApprovalCheck approvals;
    private final Transitions transitions;
    private final Participations participations;
    private final EditionDraftFactory drafts;
    private final EditionPublisher editionPublisher;
    private final UndoneEditionFinder undone;
    private final Checklist checklist;
    private final ChangeRebaser changeRebaser;
    private final TransitionRecorder transitionRecorder;
    private final Catalogue catalogue;

    EditionWriter(
            Revisions revisions,
            ApprovalCheck approvals,
            Transitions transitions,
            Participations participations,
            EditionDraftFactory drafts,
            EditionPublisher editionPublisher,
            UndoneEditionFinder undone,
            Checklist checklist,
            ChangeRebaser changeRebaser,
            TransitionRecorder transitionRecorder,
            Catalogue catalogue) {
        this.revisions = revisions;
        this.approvals = approvals;
        this.transitions = transitions;
        this.participations = participations;
        this.drafts = drafts;
        this.editionPublisher = editionPublisher;
        this.undone = undone;
        this.checklist = checklist;
        this.changeRebaser = changeRebaser;
        this.transitionRecorder = transitionRecorder;
        this.catalogue = catalogue;
    }

    /** Waits for other publishers, and holds them off until the transaction of the caller ends. */
    void waitForOthers() {
        editionPublisher.waitForOthers();
    }

    /** Refuses changes that could not be published together now. */
    void check(List<Change> chosen, Map<Language, String> summary) {
        requireOneEach(chosen);
        requireLawful(chosen, summary);
        chosen.forEach(approvals::requireOneThatHolds);
        checklist
                .of(chosen)
                .forEach((change, found) -> found.all()
                        .filter(ChecklistItem::blocks)
                        .findFirst()
                        .ifPresent(item -> {
                            throw OrderRefused.becauseOf(change, item);
                        }));
    }

    /** Publishes changes in the transaction of the caller, and returns the number of the edition. */
    int publish(List<Change> chosen, PlannedEdition order, Actor actor) {
        catalogue.refresh();
        check(chosen, order.summary());
        EditionDraft draft = drafts.next();
        List<Subject> subjects =
                chosen.stream().flatMap(change -> add(draft, change).stream()).toList();
        Publication publication = publication(draft, chosen, order);
        editionPublisher.publish(publication);
        chosen.forEach(change -> finish(change, actor));
        changeRebaser.onto(publication.edition(), subjects);
        return publication.edition();
    }

    private Publication publication(EditionDraft draft, List<Change> chosen, PlannedEdition order) {
        Publication drafted = draft.publication(order.summary());
        Publication publication =
                chosen.stream().anyMatch(approvals::isSelfApproved) ? drafted.selfApproved() : drafted;
        return undone.of(order, chosen).map(publication::undoing).orElse(publication);
    }

    /** Adds all subjects of the change, and returns them. */
    private List<Subject> add(EditionDraft draft, Change change) {
        Submission submission = submission(change);
        String authors = names(change, Part.AUTHOR);
        String approvers = names(change, approvals.isSelfApproved(change) ? Part.AUTHOR : Part.APPROVER);
        List<Revision> subjects = revisions.ofSubjects(change.id());
        subjects.forEach(revision -> draft.add(
                revision.subject(), revision.content(), submission.kind(), submission.reasons(), authors, approvers));
        return subjects.stream().map(Revision::subject).toList();
    }

    private Submission submission(Change change) {
        return transitions
                .submission(change.id())
                .flatMap(Transition::submission)
                .orElseThrow();
    }

    /** Refuses public reasons and summaries with suppressed words: these may have been suppressed after they were written. */
    private void requireLawful(List<Change> chosen, Map<Language, String> summary) {
        HiddenWordFilter hidden = checklist.hidden();
        if (summary.values().stream().anyMatch(hidden::isSaidIn)) {
            throw OrderRefused.becauseOfTheSummary();
        }
        chosen.stream()
                .filter(change -> submission(change).reasons().values().stream().anyMatch(hidden::isSaidIn))
                .findFirst()
                .ifPresent(change -> {
                    throw OrderRefused.becauseOfTheReason(change);
                });
    }

    private String names(Change change, Part part) {
        String names = participations.of(change.id()).stream()
                .filter(participation -> participation.part() == part)
                .map(Participation::name)
                .collect(Collectors.joining(", "));
        return names.length() > 200 ? names.substring(0, 199) + "…" : names;
    }

    private void finish(Change change, Actor actor) {
        Transition.Step step = Transition.Step.to(change, ChangeState.PUBLISHED, null);
        change.publish(transitionRecorder.now());
        transitionRecorder.record(
                change,
                step,
                revisions.latest(change.id()).orElseThrow().number(),
                actor,
                AuditAction.EDITION_PUBLISHED);
    }

    private void requireOneEach(List<Change> chosen) {
        if (chosen.isEmpty()) {
            throw OrderRefused.ofNothing();
        }
        Map<Subject, Change> subjects = new HashMap<>();
        for (Change change : chosen) {
            for (Revision revision : revisions.ofSubjects(change.id())) {
                Change other = subjects.put(revision.subject(), change);
                if (other != null) {
                    throw OrderRefused.twiceOfOneSubject(other, change);
                }
            }
        }
    }
}
