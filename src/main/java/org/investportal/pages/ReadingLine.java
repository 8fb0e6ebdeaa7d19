package org.investportal.pages;

/**
 * A number that a figure was read from.
 *
 * @param role value, period or field
 */
public record ReadingLine(PrintedPlace place, String role) {}
