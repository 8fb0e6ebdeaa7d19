package org.investportal.site.part;

import org.investportal.serving.Link;
import org.jspecify.annotations.Nullable;

/**
 * Age of a figure, compared with the other published figures.
 *
 * @param text a sentence
 * @param later the newest figure of the same indicator and area, where this one is older
 */
public record FigureAge(String text, @Nullable Link later) {}
