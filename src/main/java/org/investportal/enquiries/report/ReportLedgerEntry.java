package org.investportal.enquiries.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a report, for pages.
 *
 * @param enquiry the id of the report, for the desk; null if the report was deleted
 * @param figure the item of the figure
 * @param path the path of the figure when it was reported
 * @param awaitsReview whether it waits for a reviewer, who alone makes it public
 */
public record ReportLedgerEntry(
        long id,
        @Nullable Long enquiry,
        long figure,
        String path,
        Instant reportedAt,
        Instant decidedAt,
        boolean awaitsReview,
        ReportResult result) {}
