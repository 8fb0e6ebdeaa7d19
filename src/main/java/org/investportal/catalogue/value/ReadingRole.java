package org.investportal.catalogue.value;

/** The role of a printed number. */
public enum ReadingRole implements Coded {
    /** The number is the value of a figure. */
    VALUE,
    /** The source gives another value of a figure. The figure states the value of its readings with the role {@link #VALUE}. */
    OTHER_VALUE,
    /** The source also prints the value of a figure in another unit, as in US$2.1 billion (13.6 billion yuan). */
    OTHER_UNIT,
    /** The number is the period of a figure or a part of it. */
    PERIOD,
    /** The number is the number of participants in a ranking. */
    FIELD,
    /** The number is not part of a figure; the reason is given. */
    LEFT_OUT
}
