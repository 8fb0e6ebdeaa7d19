package org.investportal.charts;

import org.investportal.catalogue.Figure;

/**
 * A figure that is to be shown, with its words as pages say them.
 *
 * @param indicator the name of what is measured
 * @param area the name of where
 * @param period when, in words
 * @param value with qualifier and unit
 * @param href the page of the figure
 */
public record Charted(Figure figure, String indicator, String area, String period, String value, String href) {}
