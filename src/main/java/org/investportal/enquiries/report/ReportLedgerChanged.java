package org.investportal.enquiries.report;

/** An event of this node: the public list of reports changed. */
public record ReportLedgerChanged() {}
