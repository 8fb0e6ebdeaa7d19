package org.investportal.pages;

import org.jspecify.annotations.Nullable;

/**
 * What a printed number was read as.
 *
 * @param role value, period, field, or left out with the reason
 * @param leadsTo the figure; none if it was left out
 * @param belongsTo what a number left out belongs to, where that has a name
 */
public record ReadingLine(
        PrintedPlace place,
        String role,
        @Nullable Link leadsTo,
        @Nullable String belongsTo) {}
