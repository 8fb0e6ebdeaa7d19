package org.investportal.catalogue.value;

/** The kind of thing an indicator measures; what may be charted, summed and compared together follows from it. */
public enum Measure implements Coded {
    /** Value added in production, in money. */
    ADDED_VALUE,
    /** Gross output, in money. */
    OUTPUT_VALUE,
    /** What was sold, in money. */
    SALES_REVENUE,
    /** Money put in or set aside to be put in. */
    INVESTMENT,
    /** Things counted. */
    COUNT,
    /** Floor area. */
    FLOOR_AREA,
    /** A part of a whole, in percent. */
    SHARE,
    /** Change against an earlier period, in percent. */
    GROWTH,
    /** Difference of two percentages. */
    LEAD,
    /** How many times as much as before. */
    MULTIPLE,
    /** A place among others. */
    RANK,
    /** A length. */
    LENGTH,
    /** The scale of something, in money, where the source does not say what is measured. */
    SCALE
}
