package org.investportal.editorial.content;

/** How a field is typed and shown. */
public enum FieldType {
    /** The id of an item of one kind, chosen from a list. */
    REFERENCE,
    /** A code out of a closed set, chosen from a list. */
    CODE,
    /** A {@link org.investportal.catalogue.value.Period}. */
    PERIOD,
    /** A {@link org.investportal.catalogue.value.Numeral}; its unit and qualifier are fields beside it. */
    NUMBER,
    /** A whole number from 1. */
    WHOLE,
    /** A part of an address: words in lower case with hyphens. */
    SLUG,
    /** A SHA-256 in hexadecimal digits. */
    DIGEST,
    /** The address of a page elsewhere. */
    URL,
    /** Words without a line break. */
    NAME,
    /** Words in paragraphs, parted by a blank line; figures are cited. */
    WORDS,
    /** One thing a line, each in the form that its {@link LineForm} says. */
    LINES
}
