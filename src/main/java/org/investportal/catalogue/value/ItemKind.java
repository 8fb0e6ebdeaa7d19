package org.investportal.catalogue.value;

/** What an item is. */
public enum ItemKind implements Coded {
    PAGE,
    SECTOR,
    TOPIC,
    INDICATOR,
    RELATION,
    AREA,
    FIGURE,
    READING,
    PEER,
    NOTE,
    SOURCE,
    ORGANISATION,
    PLACE,
    POLICY,
    CLAIM,
    TIE,
    TEXT,
    HEADLINE,
    ALSO_SHOWN_IN
}
