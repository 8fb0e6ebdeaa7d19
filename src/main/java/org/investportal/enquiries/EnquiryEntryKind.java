package org.investportal.enquiries;

import org.investportal.catalogue.value.Coded;

/** The kind of an entry about an enquiry. */
public enum EnquiryEntryKind implements Coded {
    /** A note that only staff read. */
    NOTE,
    /** An answer that the portal sent by mail. */
    MAILED,
    /** An answer that was given otherwise, such as by telephone. */
    RECORDED
}
