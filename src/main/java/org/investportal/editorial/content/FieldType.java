package org.investportal.editorial.content;

/** The type of a field, which decides how it is entered and shown. */
public enum FieldType {
    /** The id of an item of one kind, chosen from a list. */
    REFERENCE,
    /** A code of a closed set, chosen from a list. */
    CODE,
    /** A {@link org.investportal.catalogue.value.Period}. */
    PERIOD,
    /** The date of a document: a {@link org.investportal.catalogue.value.Period} of which the last day of a month is just a day. */
    DATE,
    /** A {@link org.investportal.catalogue.value.Numeral}; its unit and qualifier are fields beside it. */
    NUMBER,
    /** A whole number, at least 1. */
    WHOLE,
    /** The place of an item in the order of its siblings: a whole number, chosen as the sibling that it comes after. */
    POSITION,
    /** A part of a web address: words in lower case with hyphens. */
    SLUG,
    /** A SHA-256 digest in hexadecimal digits. */
    DIGEST,
    /** The web address of a page elsewhere. */
    URL,
    /** A telephone number with the country code. */
    PHONE,
    /** An e-mail address. */
    EMAIL,
    /** Words in one line. */
    NAME,
    /** Words in paragraphs, separated by blank lines; they cite figures. */
    WORDS,
    /** Lines with one thing each, in the format of its {@link LineForm}. */
    LINES
}
