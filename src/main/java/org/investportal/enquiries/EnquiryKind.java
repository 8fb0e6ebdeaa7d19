package org.investportal.enquiries;

import org.investportal.catalogue.value.Coded;

/** What a visitor sent. */
public enum EnquiryKind implements Coded {
    /** An enquiry of an investor. */
    ENQUIRY,
    /** A report of an error in a figure. */
    REPORT
}
