package org.investportal.staff.review;

import java.util.List;
import org.investportal.site.check.CheckDifference;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.comparison.VersionComparison;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A change: what it would change, where it is on its way, and what can be done with it.
 *
 * @param mistakes what is wrong with what was posted
 * @param refusal why a step was refused, if it was
 * @param kept what was typed for a step that cannot be made now, so that it is not lost
 * @param moved whether what is published is another than when it was written
 * @param uses what uses the figure that it is about
 * @param open whether it is still on its way
 * @param consequences what the rules would find; nothing where the change is not open or it cannot be determined
 * @param toggle shows all fields, or only those that differ
 */
record ChangePage(
        StaffFrame frame,
        List<Link> mistakes,
        @Nullable String refusal,
        List<String> kept,
        ChangeSummary summary,
        boolean moved,
        List<CheckLine> errors,
        List<CheckLine> warnings,
        List<UseLine> uses,
        boolean open,
        @Nullable CheckDifference consequences,
        VersionComparison comparison,
        String toggle,
        ChangeActionList actions,
        List<StepLine> steps,
        List<RevisionLine> revisions) {
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
