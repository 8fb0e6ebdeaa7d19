package org.investportal.audit;

import org.investportal.catalogue.value.Coded;

/** What can be done at the desk, or refused there. */
public enum AuditAction implements Coded {
    /** Somebody signed in. */
    SIGNED_IN,
    /** A right password was typed; a second step is asked for before anybody is in. */
    PASSWORD_ACCEPTED,
    /** Too many attempts to sign in failed, so that none is looked at for a while; the first that was not. */
    SIGN_IN_THROTTLED,
    /** A sign-in failed. */
    SIGN_IN_REFUSED,
    /** Somebody signed out. */
    SIGNED_OUT,
    /** Somebody asked for what they may not see or do. */
    ACCESS_REFUSED,
    /** Somebody tried a step that what it is about does not allow, or does not allow to them. */
    STEP_REFUSED,
    /** An account was made. */
    ACCOUNT_CREATED,
    /** An account got another name. */
    ACCOUNT_RENAMED,
    /** An account got other roles. */
    ROLES_CHANGED,
    /** Nobody can sign in to an account any more. */
    ACCOUNT_DISABLED,
    /** An account can be signed in to again. */
    ACCOUNT_ENABLED,
    /** A one-time link was made. */
    LINK_MADE,
    /** A one-time link was used. */
    LINK_USED,
    /** A password was set or changed. */
    PASSWORD_CHANGED,
    /** A change of password failed. */
    PASSWORD_CHANGE_REFUSED,
    /** A second factor was set up. */
    SECOND_FACTOR_SET,
    /** A second factor was taken away. */
    SECOND_FACTOR_REMOVED,
    /** An account has to have a second factor, or no longer. */
    SECOND_FACTOR_DEMANDED,
    /** A recovery code was used. */
    RECOVERY_CODE_USED,
    /** New recovery codes were made. */
    RECOVERY_CODES_MADE,
    /** Sessions of an account were ended. */
    SESSIONS_ENDED,
    /** A page of this log was read. */
    LOG_READ,
    /** Entries of this log were taken away as a file. */
    LOG_EXPORTED,
    /** Entries of this log that were old enough were deleted. */
    LOG_TRIMMED,
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
    /** An approval no longer counts: whoever gave it may no longer review. */
    APPROVAL_LAPSED,
    /** A change went back to its author. */
    CHANGE_RETURNED,
    /** A change was given up. */
    CHANGE_ABANDONED,
    /** A later version of the software left alone what staff had changed. */
    CONTENT_LEFT_ALONE,
    /** An edition was ordered. */
    EDITION_PLANNED,
    /** An order was taken back. */
    EDITION_CANCELLED,
    /** An edition was published. */
    EDITION_PUBLISHED,
    /** An edition could not be published. */
    EDITION_FAILED,
    /** The pages of an edition are read once more. */
    SELF_CHECK_STARTED,
    /** A text was suppressed. */
    TEXT_SUPPRESSED,
    /** A suppression was lifted. */
    SUPPRESSION_LIFTED
}
