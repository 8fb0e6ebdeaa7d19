package org.investportal.catalogue.value;

/** The reason why an item is part of an edition. */
public enum EntryKind implements Coded {
    /** The item is published for the first time. */
    NEW,
    /** The data is better. */
    REVISION,
    /** A mistake is corrected. */
    CORRECTION,
    /** The measurement or the scope is different from now on. */
    DEFINITION,
    /** The wording changes, the content does not. */
    WORDING,
    /** The value is no longer stated; its page stays and gives the reason. */
    WITHDRAWAL,
    /** The item is removed from the catalogue. */
    REMOVAL
}
