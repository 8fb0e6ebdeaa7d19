package org.investportal.pages;

import java.util.List;

/** A sector on the home page. */
public record SectorCard(Link link, Prose summary, List<FigureRow> headlines) {}
