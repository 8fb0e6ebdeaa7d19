package org.investportal.wording;

/**
 * A value a second time, in the scale that another language counts in.
 *
 * @param language the tag of that language, as a page marks words of it
 * @param text the same amount with its qualifier and unit
 */
public record ScaledValue(String language, String text) {}
