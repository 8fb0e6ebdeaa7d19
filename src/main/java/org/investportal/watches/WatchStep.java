package org.investportal.watches;

/** What a link in a mail is for. */
public enum WatchStep {
    /** To confirm that the mails are wanted. */
    CONFIRM,
    /** To end the mails. */
    END
}
