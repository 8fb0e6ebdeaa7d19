package org.investportal.enquiries.report;

import org.investportal.catalogue.value.Coded;

/** What was decided about a report of an error. */
public enum ReportOutcome implements Coded {
    /** An edition corrected the figure, or what its page says about it. */
    CORRECTED,
    /** The figure was checked against its source and stays. */
    CONFIRMED,
    /** The report is about something that is no error, such as another definition. */
    NO_ERROR,
    /** The same was reported before. */
    DUPLICATE,
    /** Spam, which is never published. */
    SPAM
}
