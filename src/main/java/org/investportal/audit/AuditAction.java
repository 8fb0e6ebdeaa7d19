package org.investportal.audit;

import org.investportal.catalogue.value.Coded;

/** An action at the desk, or a refused one, that the log records. */
public enum AuditAction implements Coded {
    /** A person signed in. */
    SIGNED_IN,
    /** The right password was given; a second step is required before sign-in is complete. */
    PASSWORD_ACCEPTED,
    /** Too many attempts to sign in failed, so that further ones are not checked for a while. Recorded for the first one that was not checked. */
    SIGN_IN_THROTTLED,
    /** A sign-in failed. */
    SIGN_IN_REFUSED,
    /** A person signed out. */
    SIGNED_OUT,
    /** A person asked for something that they may not see or do. */
    ACCESS_REFUSED,
    /** A person tried a step that is not allowed for its subject, or not allowed for them. */
    STEP_REFUSED,
    /** An account was created. */
    ACCOUNT_CREATED,
    /** An account was renamed. */
    ACCOUNT_RENAMED,
    /** The roles of an account were changed. */
    ROLES_CHANGED,
    /** An account was disabled: sign-in is no longer possible. */
    ACCOUNT_DISABLED,
    /** An account was enabled again. */
    ACCOUNT_ENABLED,
    /** A one-time link was created. */
    LINK_MADE,
    /** A one-time link was used. */
    LINK_USED,
    /** A password was set or changed. */
    PASSWORD_CHANGED,
    /** A change of password was refused. */
    PASSWORD_CHANGE_REFUSED,
    /** A second factor was set up. */
    SECOND_FACTOR_SET,
    /** A second factor was removed. */
    SECOND_FACTOR_REMOVED,
    /** An account was set to require a second factor, or no longer to require one. */
    SECOND_FACTOR_DEMANDED,
    /** A recovery code was used. */
    RECOVERY_CODE_USED,
    /** New recovery codes were created. */
    RECOVERY_CODES_MADE,
    /** Sessions of an account were ended. */
    SESSIONS_ENDED,
    /** The owner of an account switched mails on or off. */
    MAILS_SWITCHED,
    /** A page of this log was read. */
    LOG_READ,
    /** Entries of this log were exported as a file. */
    LOG_EXPORTED,
    /** Entries of this log were deleted because of their age. */
    LOG_TRIMMED,
    /** A change was started. */
    CHANGE_STARTED,
    /** A revision was saved. */
    CHANGE_REVISED,
    /** A change was submitted for review. */
    CHANGE_SUBMITTED,
    /** A change was recalled by its author. */
    CHANGE_RECALLED,
    /** A revision was approved. */
    CHANGE_APPROVED,
    /** An approval became void, because its reviewer may no longer review. */
    APPROVAL_LAPSED,
    /** A change was returned to its author. */
    CHANGE_RETURNED,
    /** A remark about a change, or the answer to one. */
    CHANGE_REMARKED,
    /** A change was abandoned. */
    CHANGE_ABANDONED,
    /** A later version of the software did not overwrite content that staff had changed. */
    CONTENT_LEFT_ALONE,
    /** An edition was scheduled. */
    EDITION_PLANNED,
    /** A scheduled edition was cancelled. */
    EDITION_CANCELLED,
    /** An edition was published. */
    EDITION_PUBLISHED,
    /** An edition could not be published. */
    EDITION_FAILED,
    /** A link was created with which a person without an account sees an edition to come. */
    PREVIEW_LINK_CREATED,
    /** Such a link was opened for the first time. */
    PREVIEW_LINK_OPENED,
    /** Such a link was revoked. */
    PREVIEW_LINK_REVOKED,
    /** A check of the pages of an edition was started. */
    SELF_CHECK_STARTED,
    /** A text was suppressed. */
    TEXT_SUPPRESSED,
    /** A suppression was lifted. */
    SUPPRESSION_LIFTED,
    /** Settings of the portal were changed. */
    SETTINGS_CHANGED,
    /** The text of a source was attached. */
    SOURCE_TEXT_ATTACHED,
    /** The text of a source was removed. */
    SOURCE_TEXT_REMOVED,
    /** A document was added, to be read number by number. */
    DOCUMENT_ADDED,
    /** A document was deleted. */
    DOCUMENT_DELETED,
    /** A number of a document was decided again. The first decision is stored with the document only. */
    NUMBER_DECIDED,
    /** Drafts were made of the numbers of a document. */
    DOCUMENT_DRAFTED,
    /** The text of a document was removed after drafts were made. */
    DOCUMENT_TEXT_REMOVED,
    /** An enquiry was given to a member of staff, or taken from one. */
    ENQUIRY_ASSIGNED,
    /** An enquiry got another state. */
    ENQUIRY_MOVED,
    /** A note was added to an enquiry. */
    ENQUIRY_NOTED,
    /** An enquiry was answered. */
    ENQUIRY_ANSWERED,
    /** The answer to an enquiry could not be sent, so the enquiry is not answered. */
    ENQUIRY_ANSWER_FAILED,
    /** A mail about an enquiry that could not be sent was sent again. */
    ENQUIRY_MAIL_SENT_AGAIN,
    /** A report of an error was decided, or the decision was changed. */
    REPORT_DECIDED,
    /** Enquiries were exported as a file. */
    ENQUIRIES_EXPORTED,
    /** The enquiries of one person were erased. */
    ENQUIRIES_ERASED,
    /** Enquiries were deleted because of their age. */
    ENQUIRIES_TRIMMED,
    /** The list of figures that one person watches was exported as a file. */
    WATCHES_EXPORTED,
    /** The list of figures that one person watches was erased. */
    WATCHES_ERASED
}
