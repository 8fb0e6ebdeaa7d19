package org.investportal.enquiries.report;

import java.time.Instant;

/**
 * A decision about a report as the public sees it.
 *
 * @param figure the item of the figure
 * @param path the path of the figure when it was reported
 */
public record ReportLedgerEntry(
        long id, long figure, String path, Instant reportedAt, Instant decidedAt, ReportResult result) {}
