package org.investportal.catalogue.value;

/** The kind of a place. */
public enum PlaceKind implements Coded {
    /** A park or a base. */
    PARK,
    /** A town dedicated to one industry. */
    TOWN,
    /** A platform that serves an industry. */
    PLATFORM
}
