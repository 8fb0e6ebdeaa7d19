package org.investportal.staff.review;

import java.util.List;
import org.investportal.pages.Link;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.Time;
import org.jspecify.annotations.Nullable;

/**
 * A change: what it would change, where it is on its way, and what can be done with it.
 *
 * @param mistakes what is wrong with what was posted
 * @param refusal why a step was refused, if it was
 * @param kept what was typed for a step that cannot be made now, so that it is not lost
 * @param state in words
 * @param next what happens next, and by whom
 * @param moved whether what is published is another than when it was written
 * @param published where its subject stands, if it does
 * @param preview where its page is shown as it would be
 * @param order the edition that it is ordered with, if it is
 * @param toggle shows all fields, or only those that differ
 */
record ChangePage(
        StaffFrame frame,
        List<Link> mistakes,
        @Nullable String refusal,
        List<String> kept,
        String title,
        String subject,
        String state,
        String stateCode,
        String next,
        Time since,
        String authors,
        @Nullable String approvers,
        @Nullable SubmissionLines submission,
        boolean moved,
        @Nullable String published,
        @Nullable String preview,
        @Nullable Link order,
        List<CheckLine> errors,
        List<CheckLine> warnings,
        Comparison comparison,
        String toggle,
        ChangeActions actions,
        List<StepLine> steps,
        List<RevisionLine> revisions) {}
