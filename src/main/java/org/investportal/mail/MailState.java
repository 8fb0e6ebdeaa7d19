package org.investportal.mail;

import org.investportal.catalogue.value.Coded;

/** The state of a mail. */
public enum MailState implements Coded {
    /** It is sent in the background, and tried again after a failure. */
    QUEUED,
    /** The mail server has taken it. */
    SENT,
    /** It is tried no more. */
    FAILED,
    /** It was not sent, because no mail server was set. */
    SKIPPED
}
