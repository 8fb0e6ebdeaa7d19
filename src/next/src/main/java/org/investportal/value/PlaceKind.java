package org.investportal.value;

/** The kind of a place. */
public enum PlaceKind implements Coded {
    /** A park or a base. */
    @Label(en = "Park", zh = "园区")
    PARK,
    /** A town dedicated to one industry. */
    @Label(en = "Town", zh = "小镇")
    TOWN,
    /** A platform that serves an industry. */
    @Label(en = "Platform", zh = "平台")
    PLATFORM
}
