package org.investportal.pages;

import java.util.List;

/** What was wrong and what was withdrawn, the newest first. */
public record CorrectionsPage(
        Head head, Frame frame, List<ChangedItem> corrections, List<ChangedItem> withdrawals, Paging paging) {}
