package org.investportal.enquiries.mail;

import org.investportal.catalogue.value.Coded;

/** The kind of a mail. */
public enum MailKind implements Coded {
    /** Tells the investor that the enquiry was received. */
    ACKNOWLEDGEMENT,
    /** Answers the enquiry. */
    ANSWER,
    /** Lists overdue enquiries for the agency. */
    OVERDUE
}
