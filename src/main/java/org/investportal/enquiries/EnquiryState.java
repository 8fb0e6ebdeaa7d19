package org.investportal.enquiries;

import org.investportal.catalogue.value.Coded;

/** The state of an enquiry. */
public enum EnquiryState implements Coded {
    /** Received, and without an owner. */
    NEW,
    /** A member of staff works on it. */
    OPEN,
    /** Waits for others, such as the investor or another office. */
    WAITING,
    /** The investor has an answer. */
    ANSWERED,
    /** Done, with or without an answer. */
    CLOSED,
    /** Suspected or confirmed spam. */
    SPAM;

    /** Returns whether there is still something to do. */
    public boolean isUnsettled() {
        return this == NEW || this == OPEN || this == WAITING;
    }

    /** Returns whether the time for an answer runs. */
    public boolean isDue() {
        return this == NEW || this == OPEN;
    }
}
