package org.investportal.site.sector;

import java.util.List;
import org.investportal.site.part.FigureRow;
import org.investportal.web.Link;

/**
 * A heading of a sector with its figures.
 *
 * @param sources the sources that print the figures
 * @param more the ways to indicators that have more figures than there is room for
 */
public record TopicTable(String fragment, String name, List<FigureRow> rows, List<Link> sources, List<Link> more) {}
