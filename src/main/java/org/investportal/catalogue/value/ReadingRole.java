package org.investportal.catalogue.value;

/** What a printed number was read as. */
public enum ReadingRole implements Coded {
    /** The value of a figure. */
    VALUE,
    /** Its period or a part of it. */
    PERIOD,
    /** The size of the field of a ranking. */
    FIELD,
    /** No figure; the reason is given. */
    LEFT_OUT
}
