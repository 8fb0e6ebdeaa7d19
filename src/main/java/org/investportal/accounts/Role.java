package org.investportal.accounts;

import org.investportal.catalogue.value.Coded;

/** What an account may do; one account may have several. */
public enum Role implements Coded {
    /** Starts, edits and submits changes. */
    EDITOR,
    /** Approves and returns the changes of others, and publishes. */
    REVIEWER,
    /** Keeps accounts and settings, and reads the log. */
    ADMINISTRATOR
}
