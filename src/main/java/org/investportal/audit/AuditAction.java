package org.investportal.audit;

import org.investportal.catalogue.value.Coded;

/** What can be done at the desk, or refused there. */
public enum AuditAction implements Coded {
    /** Somebody signed in. */
    SIGNED_IN,
    /** A sign-in failed. */
    SIGN_IN_REFUSED,
    /** Somebody signed out. */
    SIGNED_OUT,
    /** Somebody asked for what they may not see or do. */
    ACCESS_REFUSED,
    /** A change was begun. */
    CHANGE_STARTED,
    /** A revision was kept. */
    CHANGE_REVISED,
    /** A change waits for review. */
    CHANGE_SUBMITTED,
    /** A change was taken back by its author. */
    CHANGE_RECALLED,
    /** A revision was approved. */
    CHANGE_APPROVED,
    /** A change went back to its author. */
    CHANGE_RETURNED,
    /** A change was given up. */
    CHANGE_ABANDONED,
    /** An edition was ordered. */
    EDITION_PLANNED,
    /** An order was taken back. */
    EDITION_CANCELLED,
    /** An edition was published. */
    EDITION_PUBLISHED,
    /** An edition could not be published. */
    EDITION_FAILED,
    /** A text was suppressed. */
    TEXT_SUPPRESSED,
    /** A suppression was lifted. */
    SUPPRESSION_LIFTED
}
