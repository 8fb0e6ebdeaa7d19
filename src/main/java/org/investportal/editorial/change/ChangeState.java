package org.investportal.editorial.change;

import java.util.EnumSet;
import java.util.Set;
import org.investportal.catalogue.value.Coded;

/** How far a change has come. */
public enum ChangeState implements Coded {
    /** Its authors work on it. */
    DRAFT,
    /** Waits for somebody else to look at it. */
    SUBMITTED,
    /** Looked at by somebody else, and may be published. */
    APPROVED,
    /** Part of an edition. */
    PUBLISHED,
    /** Came back to its authors, with a remark. */
    RETURNED,
    /** Given up. */
    ABANDONED;

    /** The states in which a change can still be published one day. */
    public static final Set<ChangeState> OPEN = EnumSet.of(DRAFT, SUBMITTED, APPROVED, RETURNED);

    /** Those in which nobody writes in it any more. */
    static final Set<ChangeState> DONE = EnumSet.complementOf(EnumSet.copyOf(OPEN));

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether its authors have it in hand. */
    public boolean isWithAuthors() {
        return this == DRAFT || this == RETURNED;
    }
}
