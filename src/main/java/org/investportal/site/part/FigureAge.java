package org.investportal.site.part;

import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * How new a figure is beside the others that are published.
 *
 * @param text a sentence
 * @param later the newest figure of the same indicator and area, where this one is older
 */
public record FigureAge(String text, @Nullable Link later) {}
