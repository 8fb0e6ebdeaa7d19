package org.investportal.enquiries.report;

import java.util.Set;

/**
 * An event of this node: the public list of reports changed.
 *
 * @param figures the items of the figures whose decisions changed
 */
public record ReportLedgerChanged(Set<Long> figures) {}
