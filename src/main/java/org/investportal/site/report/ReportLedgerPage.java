package org.investportal.site.report;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.Paging;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A page of reported errors, the newest decision first.
 *
 * @param figure the figure that all of them are about; null if they are about any figure
 */
record ReportLedgerPage(
        Head head, Frame frame, String title, @Nullable Link figure, List<ReportLine> lines, Paging paging) {}
