package org.investportal.catalogue.value;

/** What an item is. */
public enum ItemKind implements Coded {
    /** A page with words of its own. */
    PAGE,
    /** A page investors start from. */
    SECTOR,
    /** A heading in a sector. */
    TOPIC,
    /** What is measured. */
    INDICATOR,
    /** How two indicators hang together. */
    RELATION,
    /** Where a figure holds. */
    AREA,
    /** A stated value. */
    FIGURE,
    /** What a printed number was read as. */
    READING,
    /** An area that a rank compares with. */
    PEER,
    /** A note on anything. */
    NOTE,
    /** A document. */
    SOURCE,
    /** One sentence of it. */
    PASSAGE,
    /** A company or an office. */
    ORGANISATION,
    /** A park, a town, a platform. */
    PLACE,
    /** A plan, measures, a fund. */
    POLICY,
    /** A statement without a number. */
    CLAIM,
    /** What joins one of those to a figure. */
    TIE,
    /** A word that the glossary explains. */
    TERM,
    /** Words in one language. */
    TEXT,
    /** A figure that heads a sector. */
    HEADLINE,
    /** A sector that shows an item of another. */
    ALSO_SHOWN_IN
}
