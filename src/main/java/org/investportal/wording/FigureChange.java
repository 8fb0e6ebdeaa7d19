package org.investportal.wording;

import org.jspecify.annotations.Nullable;

/**
 * A figure that an edition changed, in words.
 *
 * @param name its title: indicator, area and period
 * @param before what it stated in the edition before; null if it is new
 * @param since what it states since, or that it was withdrawn or removed
 */
public record FigureChange(
        long figure, String name, @Nullable String before, String since) {}
