package org.investportal.staff.review;

import org.jspecify.annotations.Nullable;

/** Reason why a change was submitted. */
record SubmissionReason(
        String kind,
        String reason,
        @Nullable String reasonInChinese,
        @Nullable String remark) {}
