package org.investportal.enquiries.report;

import org.jspecify.annotations.Nullable;

/**
 * The result that staff enter for a report.
 *
 * @param edition the edition that corrected the figure; null if none did
 * @param published whether it is in the public list
 * @param summary one sentence for readers, in English
 * @param summaryInChinese the same in Chinese
 */
public record ReportResult(
        ReportOutcome outcome, @Nullable Integer edition, boolean published, String summary, String summaryInChinese) {

    public static final int LONGEST_SUMMARY = 500;
}
