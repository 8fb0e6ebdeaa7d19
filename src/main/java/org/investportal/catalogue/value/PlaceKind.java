package org.investportal.catalogue.value;

/** What kind of place it is. */
public enum PlaceKind implements Coded {
    /** A park or a base. */
    PARK,
    /** A town given to one industry. */
    TOWN,
    /** A platform that serves an industry. */
    PLATFORM
}
