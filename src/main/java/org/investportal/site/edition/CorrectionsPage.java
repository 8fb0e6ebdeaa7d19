package org.investportal.site.edition;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.Paging;

/** What was wrong and what was withdrawn, the newest first. */
public record CorrectionsPage(
        Head head, Frame frame, List<ChangedItem> corrections, List<ChangedItem> withdrawals, Paging paging) {}
