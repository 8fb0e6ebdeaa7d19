package org.investportal.accounts;

import org.investportal.catalogue.value.Coded;

/** The role of an account; one account may have several. */
public enum Role implements Coded {
    /** Starts, edits and submits changes. */
    EDITOR,
    /** Approves and returns the changes of others, and publishes. */
    REVIEWER,
    /** Manages accounts and settings, and reads the log. */
    ADMINISTRATOR
}
