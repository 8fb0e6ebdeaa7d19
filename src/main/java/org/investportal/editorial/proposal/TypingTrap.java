package org.investportal.editorial.proposal;

import org.investportal.catalogue.value.Coded;

/** A way of typing a number that is easily misread or a mistake, so that a person must look at it. */
public enum TypingTrap implements Coded {
    /** A letter stands where a digit is meant, as in {@code 196.I}. */
    LETTER_FOR_DIGIT,
    /** The digits are wide characters. */
    WIDE_DIGITS,
    /** The Chinese zero 〇 stands among Arabic digits, or a circle stands for it. */
    CHINESE_ZERO,
    /** A space parts the digits of one number. */
    SPACE_IN_NUMBER,
    /** A space parts the digits from a Chinese word for a power of ten. */
    SPACE_BEFORE_SCALE,
    /** The commas and points are not those of one number. */
    MIXED_SEPARATORS,
    /** A dash stands where a minus sign is meant, or the reverse. */
    DASH_OR_MINUS
}
