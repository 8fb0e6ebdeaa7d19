package org.investportal.editorial.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.checklist.ChangeChecklist;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.content.Subject;

/**
 * A change with all its details at one moment.
 *
 * @param revisions all revisions, from the first to the latest
 * @param transitions all steps, in the order in which they were made
 * @param edition the current edition
 * @param subjects its subjects, in the order in which they came into the change
 * @param language the language of the reader
 * @param hidden the suppressed words
 * @param onePerson whether authors may approve their own changes
 */
public record ChangeView(
        Change change,
        List<Participant> participants,
        List<Revision> revisions,
        List<Transition> transitions,
        int edition,
        List<ChangeSubject> subjects,
        Language language,
        HiddenWordFilter hidden,
        boolean onePerson) {

    /** Returns the title in the language of the reader, with suppressed words masked. */
    public String title() {
        return hidden.masked(change.title().in(language));
    }

    /** Returns the title of the subject of a revision, with suppressed words masked. */
    public String title(Revision revision) {
        return hidden.masked(revision.title().in(language));
    }

    /** Returns the content of a subject; suppressed words are masked unless the reader may suppress words. */
    public Content readableBy(StaffMember reader, Subject subject, Content content) {
        return TextSuppressionService.mayRead(reader) ? content : hidden.masked(subject.kind(), content);
    }

    /** Returns the latest revision, of any subject. */
    public Revision latest() {
        return revisions.get(revisions.size() - 1);
    }

    /** Tells whether the change takes all of its subjects out of the catalogue. */
    public boolean isRemoval() {
        return subjects.stream().allMatch(ChangeSubject::isRemoval);
    }

    public ChangeSubject first() {
        return subjects.get(0);
    }

    /** Returns the subject with that item; empty if the change does not hold it. */
    public Optional<ChangeSubject> subject(long item) {
        return subjects.stream()
                .filter(subject -> subject.subject().item() == item)
                .findFirst();
    }

    /** Tells whether published content of a subject changed since its latest revision was made. */
    public boolean hasMoved() {
        return subjects.stream().anyMatch(ChangeSubject::hasMoved);
    }

    /** Tells whether the change gives a published figure another indicator, area, period or nature. */
    public boolean moves() {
        return subjects.stream().anyMatch(ChangeSubject::moves);
    }

    /** Tells whether the author has to say what kind of change it is. */
    public boolean asksKind() {
        return subjects.stream().anyMatch(ChangeSubject::asksKind);
    }

    /** Returns the errors and warnings of all subjects. */
    public List<ChecklistItem> checklist() {
        return found().all().toList();
    }

    /** Returns the errors and warnings by subject. */
    public ChangeChecklist found() {
        Map<Subject, List<ChecklistItem>> items = new LinkedHashMap<>();
        subjects.forEach(subject -> items.put(subject.subject(), subject.checklist()));
        return new ChangeChecklist(items);
    }

    public boolean isBlocked() {
        return checklist().stream().anyMatch(ChecklistItem::blocks);
    }

    /** Returns the latest submission, with suppressed words masked. */
    public Optional<Submission> submission() {
        return transitions.stream()
                .map(Transition::submission)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .map(submission -> submission.without(hidden));
    }

    /** Returns the step that returned the change, until it is submitted again. */
    public Optional<Transition> returned() {
        return transitions.stream()
                .filter(step -> step.toState() == ChangeState.RETURNED || step.toState() == ChangeState.SUBMITTED)
                .reduce((earlier, later) -> later)
                .filter(step ->
                        step.toState() == ChangeState.RETURNED && change.state().isOpen());
    }

    public boolean isAuthor(StaffMember member) {
        return participants.stream().anyMatch(one -> one.author() && one.account() == member.account());
    }

    private boolean isApprover(StaffMember member) {
        return participants.stream().anyMatch(one -> !one.author() && one.account() == member.account());
    }

    private boolean isPlanned() {
        return change.plannedEdition() != null;
    }

    /** Tells whether this person may write the next revision. An approver of the change may not. */
    public boolean mayEdit(StaffMember member) {
        return member.is(Role.EDITOR) && change.state().isOpen() && !isPlanned() && !isApprover(member);
    }

    public boolean maySubmit(StaffMember member) {
        return mayStep(member) && change.state().isWithAuthors() && !isBlocked() && !hasMoved();
    }

    public boolean mayRecall(StaffMember member) {
        return mayStep(member) && change.state().isOpen() && !change.state().isWithAuthors() && !isPlanned();
    }

    public boolean mayAbandon(StaffMember member) {
        return mayStep(member) && change.state().isOpen() && !isPlanned();
    }

    /** Tells whether this person may give the change another name. */
    public boolean mayRename(StaffMember member) {
        return mayAbandon(member);
    }

    private boolean mayStep(StaffMember member) {
        return member.is(Role.EDITOR) && isAuthor(member);
    }

    public boolean mayApprove(StaffMember member) {
        return change.state() == ChangeState.SUBMITTED
                && member.is(Role.REVIEWER)
                && (onePerson || !isAuthor(member))
                && !hasMoved();
    }

    /** Tells whether this person may publish the change now, as an edition of its own. */
    public boolean mayPublish(StaffMember member) {
        boolean publishable = mayApprove(member)
                || (change.state() == ChangeState.APPROVED && member.is(Role.REVIEWER) && !isPlanned());
        return publishable && !isBlocked();
    }

    public boolean mayReturn(StaffMember member) {
        boolean reviewable = change.state() == ChangeState.SUBMITTED || change.state() == ChangeState.APPROVED;
        return reviewable && member.is(Role.REVIEWER) && !isPlanned();
    }

    /** Tells whether only authorship keeps this person from reviewing the change: the page explains this to people who work alone. */
    public boolean isOwnToReview(StaffMember member) {
        return change.state() == ChangeState.SUBMITTED && member.is(Role.REVIEWER) && isAuthor(member);
    }
}
