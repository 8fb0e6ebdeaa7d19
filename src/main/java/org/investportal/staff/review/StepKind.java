package org.investportal.staff.review;

import org.investportal.catalogue.value.Coded;
import org.investportal.editorial.change.Transition;

/** Kinds of steps that people take with a change, derived from its states before and after. */
enum StepKind implements Coded {
    /** Began it. */
    BEGAN,
    /** Kept another revision of a change that waited or was approved, so that it is a draft again. */
    REVISED,
    /** Took it back from review. */
    RECALLED,
    /** Submitted it for review. */
    SUBMITTED,
    /** The portal put it together with what was published meanwhile. */
    MERGED,
    /** The portal hands it to another reviewer, because its approver may no longer review. */
    LAPSED,
    /** Agreed to it. */
    APPROVED,
    /** Gave it back. */
    RETURNED,
    /** The portal gave it back: the published content changed in the same field. */
    CONFLICTED,
    /** Published it. */
    PUBLISHED,
    /** Gave it up. */
    ABANDONED;

    /** @param newRevision whether the step came with a revision of its own */
    static StepKind of(Transition step, boolean newRevision) {
        boolean byPortal = step.account() == null;
        return switch (step.toState()) {
            case DRAFT -> step.fromState() == null ? BEGAN : newRevision ? REVISED : RECALLED;
            case SUBMITTED -> !byPortal ? SUBMITTED : newRevision ? MERGED : LAPSED;
            case APPROVED -> APPROVED;
            case RETURNED -> byPortal ? CONFLICTED : RETURNED;
            case PUBLISHED -> PUBLISHED;
            case ABANDONED -> ABANDONED;
        };
    }
}
