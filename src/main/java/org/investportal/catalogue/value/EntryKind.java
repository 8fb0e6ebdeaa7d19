package org.investportal.catalogue.value;

/** Why an item is part of an edition. */
public enum EntryKind implements Coded {
    /** Published for the first time. */
    NEW,
    /** Better data. */
    REVISION,
    /** A mistake mended. */
    CORRECTION,
    /** Measured or delimited differently from now on. */
    DEFINITION,
    /** Other words for the same thing. */
    WORDING,
    /** No longer stated; its page stays and says why. */
    WITHDRAWAL,
    /** Taken out of the catalogue. */
    REMOVAL
}
