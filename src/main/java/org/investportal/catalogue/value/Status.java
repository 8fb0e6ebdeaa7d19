package org.investportal.catalogue.value;

/** The reliability of a published figure or other item. */
public enum Status implements Coded {
    /** The item has no known problem. */
    NORMAL,
    /** The item is in doubt. It stays as printed, with an editor's note, and is never used as a headline, a description or a card. */
    FLAGGED,
    /** The item is no longer stated. Its page stays and gives the reason. */
    WITHDRAWN
}
