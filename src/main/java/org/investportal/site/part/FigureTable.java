package org.investportal.site.part;

import java.util.List;
import org.investportal.web.Link;

/**
 * Figures as a table.
 *
 * @param sources the sources that print them; references of rows name the source if there are several
 */
public record FigureTable(List<FigureRow> rows, List<Link> sources) {}
