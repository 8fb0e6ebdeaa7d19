package org.investportal.catalogue.value;

/** The field of an item that a text holds. */
public enum TextField implements Coded {
    /** The name of an item. */
    NAME,
    /** The short name, used where space is limited. */
    SHORT_NAME,
    /** A summary of one or two sentences. */
    SUMMARY,
    /** Paragraphs, separated by blank lines. */
    BODY,
    /** The definition of an indicator, or the meaning of a term. */
    DEFINITION,
    /** The noun for the things that are counted. */
    COUNTED,
    /** The group in which a ranking ranks. */
    RANKED_AMONG,
    /** Other spellings of a term, see {@link SpellingList}. */
    ALSO_WRITTEN,
    /** The organisation that issued a source. */
    ISSUER,
    /** The person or office that answers questions of investors about a sector. */
    CONTACT_NAME,
    /** The role of that person. */
    CONTACT_ROLE,
    /** The telephone number, with the country code. */
    CONTACT_PHONE,
    /** The e-mail address. */
    CONTACT_EMAIL,
    /** The WeChat ID. */
    CONTACT_WECHAT;

    /** Tells whether the text is the same in all languages, such as a telephone number. It is stored once, as English. */
    public boolean isSameInAllLanguages() {
        return this == CONTACT_PHONE || this == CONTACT_EMAIL || this == CONTACT_WECHAT;
    }
}
