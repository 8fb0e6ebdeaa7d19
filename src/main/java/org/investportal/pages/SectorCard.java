package org.investportal.pages;

import java.util.List;

/**
 * A sector on the home page.
 *
 * @param symbol where its drawing is
 */
public record SectorCard(Link link, String symbol, Prose summary, List<FigureRow> headlines) {}
