package org.investportal.pages;

/**
 * What differs between two editions.
 *
 * @param field what it is about, in words
 * @param before nothing, where it was not there
 * @param since nothing, where it is there no longer
 */
public record Difference(String field, Prose before, Prose since) {}
