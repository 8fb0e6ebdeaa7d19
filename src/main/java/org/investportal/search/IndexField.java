package org.investportal.search;

import org.investportal.catalogue.value.Coded;

/** A field of the index with words. */
enum IndexField implements Coded {
    /** The names of the item in both languages. */
    NAME(2.5f),
    /** Other words for what the names say. */
    SYNONYM(2.2f),
    /** Words for its kind. */
    KIND(2.5f),
    /** Where and when: area, period, sector, topic. */
    CONTEXT(1.2f),
    /** Summaries, notes, and definitions of indicators. */
    TEXT(1.2f),
    /** Definitions of terms, which are about the term and not about the words in them. */
    DEFINITION(1.2f),
    /** Words for kinds or parts of what the names say. */
    NARROWER(1.4f);

    /** The whole names, for readers who type one. */
    static final String WHOLE_NAME = "whole-name";

    /** The words of names, whole, for readers who have typed their beginning. */
    static final String NAME_WORD = "name-word";

    /** The words of areas, periods, sectors and topics, whole, likewise. */
    static final String CONTEXT_WORD = "context-word";

    /** The syllables of Chinese names, two or more together. */
    static final String PINYIN = "pinyin";

    /** The digits as pages show them, without words for powers of ten. */
    static final String DIGITS = "digits";

    /** The exact amounts. */
    static final String AMOUNT = "amount";

    /** Amounts with fewer digits. */
    static final String ROUNDED = "rounded";

    /** Amounts with fewer digits, the others cut off. */
    static final String CUT = "cut";

    /** The numbers in notes and summaries. */
    static final String MENTIONED = "mentioned";

    /** The position of the item in the list of all items. */
    static final String POSITION = "position";

    private final float weight;

    IndexField(float weight) {
        this.weight = weight;
    }

    /** Returns how much a word in this field counts. */
    float weight() {
        return weight;
    }
}
