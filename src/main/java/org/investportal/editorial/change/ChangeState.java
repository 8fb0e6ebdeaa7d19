package org.investportal.editorial.change;

import java.util.EnumSet;
import java.util.Set;
import org.investportal.catalogue.value.Coded;

/** The state of a change in the editorial process. */
public enum ChangeState implements Coded {
    /** The authors are working on it. */
    DRAFT,
    /** The change waits for review by a person who did not write it. */
    SUBMITTED,
    /** The change was approved by a person who did not write it, and may be published. */
    APPROVED,
    /** The change is part of an edition. */
    PUBLISHED,
    /** A reviewer returned the change to its authors, with a remark. */
    RETURNED,
    /** The authors gave the change up. */
    ABANDONED;

    /** The states from which a change can still be published. */
    public static final Set<ChangeState> OPEN = EnumSet.of(DRAFT, SUBMITTED, APPROVED, RETURNED);

    /** The final states, in which a change can no longer be edited. */
    public static final Set<ChangeState> CLOSED = EnumSet.complementOf(EnumSet.copyOf(OPEN));

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Tells whether the change is with its authors. */
    public boolean isWithAuthors() {
        return this == DRAFT || this == RETURNED;
    }
}
