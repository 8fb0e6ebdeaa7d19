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
 * A change with everything that is known of it at one moment.
 *
 * @param revisions from the first to the latest
 * @param transitions in the order in which they were made
 * @param edition the edition that is current
 * @param published what that edition says of its subject; nothing for a new one
 * @param base what the edition said that the latest revision was made from
 * @param checklist what speaks against its latest revision, or should be known of it
 * @param uses what uses the figure that it is about
 * @param hidden the words that are suppressed
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
        HiddenWordFilter hidden) {

    /** What it is about, without what is suppressed. */
    public String title() {
        return hidden.masked(change.title());
    }

    /** What the public was told of it, without what is suppressed. */
    public String told(String reason) {
        return hidden.masked(reason);
    }

    /** What a revision of it says; what is suppressed only to those who may suppress it. */
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

    /** Whether what is published moved since the latest revision was made. */
    public boolean hasMoved() {
        return !published.equals(base);
    }

    /** Whether it gives a published figure another indicator, area, period or nature. */
    public boolean moves() {
        return change.subject().isMoved(published, latest().content());
    }

    public boolean isBlocked() {
        return checklist.stream().anyMatch(ChecklistItem::blocks);
    }

    /** Why it was submitted last, without what is suppressed. */
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

    /** Whether they may write the next revision. Whoever approved it may not. */
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
        return change.state() == ChangeState.SUBMITTED && member.is(Role.REVIEWER) && !isAuthor(member) && !hasMoved();
    }

    public boolean mayReturn(StaffMember member) {
        boolean reviewable = change.state() == ChangeState.SUBMITTED || change.state() == ChangeState.APPROVED;
        return reviewable && member.is(Role.REVIEWER) && !isPlanned();
    }

    /** Whether they could review it had they not written it: told to whoever works alone. */
    public boolean isOwnToReview(StaffMember member) {
        return change.state() == ChangeState.SUBMITTED && member.is(Role.REVIEWER) && isAuthor(member);
    }
}
