package org.investportal.staff.review;

import org.investportal.staff.ShownTime;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Summary of a change and of its state in the workflow.
 *
 * @param subject what kind of thing it is about
 * @param state in words
 * @param next what happens next, and by whom
 * @param since when it came to where it is
 * @param published where its subject stands, if it does
 * @param preview where its page is shown as it would be
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
        @Nullable String published,
        @Nullable String preview,
        @Nullable Link order) {}
