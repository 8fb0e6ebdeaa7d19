package org.investportal.site.edition;

import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.Paging;
import java.util.List;

/** What was wrong and what was withdrawn, the newest first. */
public record CorrectionsPage(
        Head head, Frame frame, List<ChangedItem> corrections, List<ChangedItem> withdrawals, Paging paging) {}
