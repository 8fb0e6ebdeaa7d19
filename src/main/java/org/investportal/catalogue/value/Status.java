package org.investportal.catalogue.value;

/** How far something published can be relied on. */
public enum Status implements Coded {
    /** Nothing is known against it. */
    NORMAL,
    /** In doubt: stays as printed, with an editor's note, and is never a headline, a description or a card. */
    FLAGGED,
    /** No longer stated; the page stays and says why. */
    WITHDRAWN
}
