package org.investportal.staff.review;

import org.investportal.staff.ShownTime;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Summary of a change and of its state in the workflow.
 *
 * @param subject what it is about, in words
 * @param state in words
 * @param next what happens next, and by whom
 * @param since when it came to where it is
 * @param order the edition that it is ordered with or part of, if it is
 */
record ChangeSummary(
        String title,
        String subject,
        String state,
        String stateCode,
        String next,
        ShownTime since,
        String authors,
        @Nullable String approvers,
        @Nullable SubmissionReason submission,
        @Nullable Link order) {}
