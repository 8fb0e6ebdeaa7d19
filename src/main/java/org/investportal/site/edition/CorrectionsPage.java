package org.investportal.site.edition;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.Paging;

/** Page of corrections and withdrawals, newest first. */
public record CorrectionsPage(
        Head head, Frame frame, List<ChangedItem> corrections, List<ChangedItem> withdrawals, Paging paging) {}
