package org.investportal.site.home;

import org.investportal.site.part.FigureRow;
import org.investportal.web.Link;
import org.investportal.wording.Prose;
import java.util.List;

/**
 * A sector on the home page.
 *
 * @param symbol where its drawing is
 */
public record SectorCard(Link link, String symbol, Prose summary, List<FigureRow> headlines) {}
