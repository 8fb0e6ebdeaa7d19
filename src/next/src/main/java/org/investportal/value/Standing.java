package org.investportal.value;

/** The position of another area in a ranking, relative to the area that the rank is about. */
public enum Standing implements Coded {
    /** The other area is above it. */
    @Label(en = "ranked higher", zh = "排在前面")
    AHEAD,
    /** The other area has the same place. */
    @Label(en = "ranked equal", zh = "排名并列")
    LEVEL,
    /** The other area is below it. */
    @Label(en = "ranked lower", zh = "排在后面")
    BEHIND
}
