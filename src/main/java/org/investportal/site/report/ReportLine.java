package org.investportal.site.report;

import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A reported error and the decision about it.
 *
 * @param reported the day of the report, in words
 * @param decided the day of the decision, in words
 * @param edition the address of the edition that corrected the figure; null if none did
 * @param summary what staff wrote about it
 */
record ReportLine(
        Link figure,
        String reported,
        String decision,
        String decided,
        @Nullable String edition,
        String summary) {}
