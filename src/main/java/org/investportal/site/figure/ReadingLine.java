package org.investportal.site.figure;

import org.investportal.site.part.PrintedPlace;

/**
 * A number that a figure was read from.
 *
 * @param role value, period or field
 * @param stated what is stated here of that
 */
public record ReadingLine(PrintedPlace place, String role, String stated) {}
