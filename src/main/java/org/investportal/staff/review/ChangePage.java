package org.investportal.staff.review;

import java.util.List;
import org.investportal.site.check.CheckDifference;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.StaffFrame;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A change: what it would change, where it is on its way, and what can be done with it.
 *
 * @param mistakes what is wrong with what was posted
 * @param refusal why a step was refused, if it was
 * @param kept what was typed for a step that cannot be made now, so that it is not lost
 * @param others other open changes of the same subjects
 * @param open whether it is still on its way
 * @param consequences what the rules would find; nothing where the change is not open or it cannot be determined
 * @param olderUses pages that still show figures older than its new ones
 * @param subjects what it would change
 */
record ChangePage(
        StaffFrame frame,
        List<Link> mistakes,
        @Nullable String refusal,
        List<String> kept,
        ChangeSummary summary,
        List<ChangeRow> others,
        List<CheckLine> olderUses,
        List<SubjectSection> subjects,
        boolean open,
        @Nullable CheckDifference consequences,
        RemarkSection remarks,
        ChangeActionList actions,
        List<StepLine> steps,
        List<RevisionLine> revisions) {

    /** Tells whether the change has several subjects, each with its own links. */
    public boolean isMany() {
        return subjects.size() > 1;
    }

    /** Tells whether the fields of each subject are folded, because there are many. */
    public boolean isFolded() {
        return subjects.size() > 3;
    }

    /** Returns the errors of all its subjects, for the top of a page with several. */
    public List<CheckLine> errors() {
        return subjects.stream()
                .flatMap(subject -> subject.errors().stream().map(line -> line.of(subject.name())))
                .toList();
    }

    /** Returns the keys of the new conflicts that a publication has to confirm. */
    public List<String> conflicts() {
        return consequences == null ? List.of() : consequences.conflicts();
    }

    /** Also where nothing has to be confirmed any more, so that what was typed is not lost. */
    public boolean asksForReason() {
        PublicationFormView publication = actions.publication();
        return !conflicts().isEmpty()
                || (publication != null && !publication.conflictReason().value().isEmpty());
    }
}
