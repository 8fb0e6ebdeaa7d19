package org.investportal.wording;

/**
 * A value formatted in the scale of another language.
 *
 * @param language the language tag of that language, for the markup of pages
 * @param text the same amount with its qualifier and unit
 */
public record ScaledValue(String language, String text) {}
