package org.investportal.enquiries.intake;

import org.investportal.catalogue.value.Coded;

/** A limit that all senders of public forms share. */
public enum EnquiryLimit implements Coded {
    /** What comes into the inbox; what is more is suspected. */
    INBOX,
    /** Mails that acknowledge enquiries and reports. */
    ACKNOWLEDGEMENTS,
    /** Mails with a link to confirm mails about a figure. */
    CONFIRMATIONS,
    /** Forms that are stored. */
    STORED
}
