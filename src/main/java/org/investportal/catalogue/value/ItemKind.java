package org.investportal.catalogue.value;

/** The kind of an item. */
public enum ItemKind implements Coded {
    /** A page with its own words that belongs to no sector. */
    PAGE,
    /** A sector page, from which investors start. */
    SECTOR,
    /** A heading in a sector that groups indicators. */
    TOPIC,
    /** A quantity that is measured. */
    INDICATOR,
    /** A dependency between two indicators. */
    RELATION,
    /** The area to which a figure applies. */
    AREA,
    /** A stated value. */
    FIGURE,
    /** The interpretation of a printed number. */
    READING,
    /** An area that a rank is compared with. */
    PEER,
    /** A note on any item. */
    NOTE,
    /** A document in which numbers were printed. */
    SOURCE,
    /** One sentence of a source. */
    PASSAGE,
    /** A company or an office. */
    ORGANISATION,
    /** A park, a town, a platform. */
    PLACE,
    /** A plan, measures, a fund. */
    POLICY,
    /** A statement without a number. */
    CLAIM,
    /** A link from an organisation, place, policy or claim to a figure. */
    TIE,
    /** A word that the glossary explains. */
    TERM,
    /** Words in one language. */
    TEXT,
    /** A headline figure of a sector. */
    HEADLINE,
    /** A sector that shows an item of another sector. */
    ALSO_SHOWN_IN
}
