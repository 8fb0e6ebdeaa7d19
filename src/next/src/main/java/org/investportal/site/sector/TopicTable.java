package org.investportal.site.sector;

import java.util.List;
import org.investportal.serving.Link;
import org.investportal.site.part.FigureTable;

/**
 * A heading of a sector with its figures.
 *
 * @param more the ways to indicators that have more figures than there is room for
 */
public record TopicTable(String fragment, String name, FigureTable table, List<Link> more) {}
