package org.investportal.enquiries.handling;

import org.investportal.catalogue.value.Coded;

/** A list of enquiries at the desk. */
public enum EnquiryList implements Coded {
    /** Those without an owner. */
    NEW,
    /** Those of the member of staff who asks. */
    MINE,
    /** Those that anybody works on. */
    OPEN,
    /** Those that wait for others. */
    WAITING,
    /** Those whose time is over. */
    OVERDUE,
    /** Those that are answered. */
    ANSWERED,
    /** Those that are done. */
    CLOSED,
    /** Suspected and confirmed spam. */
    SPAM
}
