package org.investportal.enquiries;

import java.util.Set;
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

    /** The states in which there is still something to do. */
    public static final Set<EnquiryState> UNSETTLED = Set.of(NEW, OPEN, WAITING);

    /** The states in which the time for an answer runs, so that an enquiry may become overdue. */
    public static final Set<EnquiryState> DUE = Set.of(NEW, OPEN);

    /** Returns whether there is still something to do. */
    public boolean isUnsettled() {
        return UNSETTLED.contains(this);
    }

    /** Returns whether the time for an answer runs. */
    public boolean isDue() {
        return DUE.contains(this);
    }
}
