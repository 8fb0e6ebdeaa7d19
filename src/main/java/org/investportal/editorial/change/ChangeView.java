package org.investportal.editorial.change;

import java.util.List;
import java.util.Optional;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FigureUse;
import org.investportal.editorial.content.HiddenWordFilter;

/**
 * A change with all its details at one moment.
 *
 * @param revisions all revisions, from the first to the latest
 * @param transitions all steps, in the order in which they were made
 * @param edition the current edition
 * @param published the content of the subject in the current edition; empty if the subject is new
 * @param base the content of the subject in the edition that the latest revision is based on
 * @param checklist the errors and warnings of the latest revision
 * @param uses the places that use the figure, if the subject is a figure
 * @param hidden the suppressed words
 * @param onePerson whether authors may approve their own changes
 */
public record ChangeView(
        Change change,
        List<Participant> participants,
        List<Revision> revisions,
        List<Transition> transitions,
        int edition,
        Content published,
        Content base,
        List<ChecklistItem> checklist,
        List<FigureUse> uses,
        HiddenWordFilter hidden,
        boolean onePerson) {

    /** Returns the title, with suppressed words masked. */
    public String title() {
        return hidden.masked(change.title());
    }

    /** Returns a public reason for the change, with suppressed words masked. */
    public String publicReason(String reason) {
        return hidden.masked(reason);
    }

    /** Returns the content of a revision; suppressed words are masked unless the reader may suppress words. */
    public Content readableBy(StaffMember reader, Content content) {
        return TextSuppressionService.mayRead(reader)
                ? content
                : hidden.masked(change.subject().kind(), content);
    }

    public Revision latest() {
        return revisions.get(revisions.size() - 1);
    }

    public boolean isNew() {
        return published.equals(Content.NONE);
    }

    /** Tells whether the published content changed since the latest revision was made. */
    public boolean hasMoved() {
        return !published.equals(base);
    }

    /** Tells whether the change gives a published figure another indicator, area, period or nature. */
    public boolean moves() {
        return change.subject().isMoved(published, latest().content());
    }

    public boolean isBlocked() {
        return checklist.stream().anyMatch(ChecklistItem::blocks);
    }

    /** Returns the latest submission, with suppressed words masked. */
    public Optional<Submission> submission() {
        return transitions.stream()
                .map(Transition::submission)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .map(submission -> submission.without(hidden));
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
