package org.investportal.mail;

import org.investportal.catalogue.value.Coded;

/** The kind of a mail. */
public enum MailKind implements Coded {
    /** Tells an investor that the enquiry was received. */
    ACKNOWLEDGEMENT,
    /** Answers an enquiry. */
    ANSWER,
    /** Lists overdue enquiries for the agency. */
    OVERDUE,
    /** Tells a member of staff what waits or failed. */
    NOTICE,
    /** Has the link with which a reader confirms the request for mails about a figure. */
    WATCH_CONFIRMATION,
    /** Tells a reader that a figure has changed. */
    FIGURE_CHANGE;

    /** Returns whether the portal writes it, and not a person. */
    boolean isAutomatic() {
        return this != ANSWER;
    }
}
